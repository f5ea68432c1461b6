// SPDX-License-Identifier: Apache-2.0
/**
 * The HTTP edge: JSON API and web pages over a {@link org.skaryna.engine.search.SearchEngine} and
 * an {@link org.skaryna.archive.Archive}. Start at {@link org.skaryna.searchapi.SearchServer}, then
 * {@code SearchApi}, which states every route once, and {@code Problems}, every error. Packages
 * know only those below them: this one {@code api} (JSON) and {@code web} (pages), which do not
 * know each other; those {@code request} (parameters); that {@code http}.
 */
@NullMarked
package org.skaryna.searchapi;

import org.jspecify.annotations.NullMarked;
