// SPDX-License-Identifier: Apache-2.0
/**
 * How well words, phrases and names typed into the box find the articles of the sample archive that
 * answer them. The topics and what answers them lie beside the archive, {@code corpus/topics.csv}
 * and {@code corpus/judgements.csv}. Start at {@link org.skaryna.bench.relevance.MeasureRelevance};
 * {@link org.skaryna.bench.relevance.ExpectedRelevance} is what the tests hold it against.
 */
@NullMarked
package org.skaryna.bench.relevance;

import org.jspecify.annotations.NullMarked;
