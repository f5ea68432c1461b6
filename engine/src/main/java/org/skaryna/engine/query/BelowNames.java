// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.query;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;

/**
 * Scores in the same order as they were, but all below what any name scores: articles that hold
 * only the words of a name come behind those that mention it.
 */
final class BelowNames extends DoubleValuesSource {
  /** The score of a rather rare word, which becomes half of the most. */
  private static final double MIDDLE = 8;

  @Override
  public DoubleValues getValues(LeafReaderContext segment, DoubleValues scores) {
    return new DoubleValues() {
      @Override
      public double doubleValue() throws IOException {
        return below(scores.doubleValue());
      }

      @Override
      public boolean advanceExact(int doc) {
        return true;
      }
    };
  }

  /** What becomes of a score. */
  static double below(double score) {
    return NameScore.LOWEST * score / (score + MIDDLE);
  }

  @Override
  public boolean needsScores() {
    return true;
  }

  @Override
  public DoubleValuesSource rewrite(IndexSearcher searcher) {
    return this;
  }

  @Override
  public boolean isCacheable(LeafReaderContext segment) {
    return true;
  }

  @Override
  public Explanation explain(LeafReaderContext segment, int doc, Explanation score) {
    return Explanation.match(below(score.getValue().doubleValue()), "below any name, from", score);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof BelowNames;
  }

  @Override
  public int hashCode() {
    return BelowNames.class.hashCode();
  }

  @Override
  public String toString() {
    return "below names";
  }
}
