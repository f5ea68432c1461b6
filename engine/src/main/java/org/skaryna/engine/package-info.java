// SPDX-License-Identifier: Apache-2.0
/**
 * What is indexed, how a query is written and answered. Start at {@link
 * org.skaryna.engine.search.SearchEngine} (reading) and {@link
 * org.skaryna.engine.index.ArticleSink} (writing): the two interfaces that an engine implements.
 * {@code schema} holds what an article is, {@code query} the way from typed text to a tree and to
 * Lucene's query.
 */
@NullMarked
package org.skaryna.engine;

import org.jspecify.annotations.NullMarked;
