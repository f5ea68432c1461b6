// SPDX-License-Identifier: Apache-2.0
/**
 * Counting the values of facets. Each value has a number ({@link
 * org.skaryna.engine.facets.ValueTable}), each segment of the index a {@link
 * org.skaryna.engine.facets.Column} that tells the numbers of its documents, both read once and
 * kept in memory; {@link org.skaryna.engine.facets.Tally} counts the numbers of the articles found.
 * Start there. What a facet shows is made in {@code engine.search}; the people are numbered in
 * {@code engine.people}.
 */
@NullMarked
package org.skaryna.engine.facets;

import org.jspecify.annotations.NullMarked;
