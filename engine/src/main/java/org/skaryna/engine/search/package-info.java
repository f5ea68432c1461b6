// SPDX-License-Identifier: Apache-2.0
/**
 * Searching: a {@link org.skaryna.engine.search.SearchRequest} goes into a {@link
 * org.skaryna.engine.search.SearchEngine}, a {@link org.skaryna.engine.search.SearchResult} comes
 * out. Both are plain values, the same for the command line, the JSON API and the page.
 */
@NullMarked
package org.skaryna.engine.search;

import org.jspecify.annotations.NullMarked;
