// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.query;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.FilterScorer;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.jspecify.annotations.Nullable;

/** Runs a {@link TitlePhrase} segment by segment. */
final class TitleWeight extends Weight {
  private static final long SHORTEST_TITLE = 1;
  private final TitlePhrase query;
  private final Weight found;
  private final SimScorer scores;

  /**
   * Scores what {@code found} finds.
   *
   * @param scores by the title's length; a phrase counts once, however often a title repeats it
   */
  TitleWeight(TitlePhrase query, Weight found, SimScorer scores) {
    super(query);
    this.query = query;
    this.found = found;
    this.scores = scores;
  }

  @Override
  public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext segment) throws IOException {
    ScorerSupplier titles = found.scorerSupplier(segment);
    if (titles == null) {
      return null;
    }
    NumericDocValues lengths = segment.reader().getNormValues(query.field());
    return new ScorerSupplier() {
      @Override
      public Scorer get(long leadCost) throws IOException {
        return new TitleScorer(titles.get(leadCost), scores, lengths);
      }

      @Override
      public long cost() {
        return titles.cost();
      }
    };
  }

  @Override
  public Explanation explain(LeafReaderContext segment, int doc) throws IOException {
    Scorer scorer = scorer(segment);
    return scorer != null && scorer.iterator().advance(doc) == doc
        ? Explanation.match(scorer.score(), query + " is in the title")
        : Explanation.noMatch(query + " is not in the title");
  }

  @Override
  public boolean isCacheable(LeafReaderContext segment) {
    return found.isCacheable(segment);
  }

  private static final class TitleScorer extends FilterScorer {
    private final SimScorer scores;
    private final @Nullable NumericDocValues lengths;

    TitleScorer(Scorer titles, SimScorer scores, @Nullable NumericDocValues lengths) {
      super(titles);
      this.scores = scores;
      this.lengths = lengths;
    }

    @Override
    public float score() throws IOException {
      return scores.score(
          1,
          lengths != null && lengths.advanceExact(docID()) ? lengths.longValue() : SHORTEST_TITLE);
    }

    @Override
    public float getMaxScore(int upTo) {
      return scores.score(1, SHORTEST_TITLE);
    }
  }
}
