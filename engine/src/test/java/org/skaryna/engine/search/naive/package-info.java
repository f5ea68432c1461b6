// SPDX-License-Identifier: Apache-2.0
/**
 * A search that reads every article and knows nothing of an index: what {@link
 * org.skaryna.engine.search.SearchEngine} is held against with random articles and queries. Start
 * at {@code NaiveSearchTest}; what a query means is said in {@code NaiveQuery}.
 */
@NullMarked
package org.skaryna.engine.search.naive;

import org.jspecify.annotations.NullMarked;
