// SPDX-License-Identifier: Apache-2.0
/**
 * Searching: a {@link org.skaryna.engine.search.SearchRequest} goes into a {@link
 * org.skaryna.engine.search.SearchEngine}, a {@link org.skaryna.engine.search.SearchResult} comes
 * out. Both are plain values, the same for the command line, the JSON API and the page.
 *
 * <p>{@link org.skaryna.engine.search.LuceneSearchEngine} answers from an index in a folder: {@code
 * Search} shows the order of its steps, {@code IndexSnapshots} what one search sees.
 */
@NullMarked
package org.skaryna.engine.search;

import org.jspecify.annotations.NullMarked;
