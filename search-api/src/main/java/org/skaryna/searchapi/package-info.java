// SPDX-License-Identifier: Apache-2.0
/**
 * The HTTP edge: JSON API and web pages over a {@link org.skaryna.engine.search.SearchEngine} and
 * an {@link org.skaryna.archive.Archive}. Start at {@link org.skaryna.searchapi.SearchServer}, then
 * {@code SearchApi}, which states every route and every error once. A request's parameters are read
 * in {@code SearchParams}, a result is written in {@code SearchJson}. The pages are in {@code web}.
 */
@NullMarked
package org.skaryna.searchapi;

import org.jspecify.annotations.NullMarked;
