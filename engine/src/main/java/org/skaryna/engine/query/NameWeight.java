// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.query;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesUtils;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/** Runs a {@link NameQuery} segment by segment. */
final class NameWeight extends Weight {
  private final NameQuery query;
  private final float boost;

  NameWeight(NameQuery query, float boost) {
    super(query);
    this.query = query;
    this.boost = boost;
  }

  @Override
  public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
    Optional<SegmentNames> names = SegmentNames.of(context, query, false);
    if (names.isEmpty()) {
      return null;
    }
    NameScorer scorer = new NameScorer(query, names.get(), query.seen(context), boost);
    return new ScorerSupplier() {
      @Override
      public Scorer get(long leadCost) {
        return scorer;
      }

      @Override
      public long cost() {
        return names.get().approximation().cost();
      }
    };
  }

  @Override
  public @Nullable Matches matches(LeafReaderContext context, int doc) throws IOException {
    Optional<SegmentNames> names = SegmentNames.of(context, query, true);
    if (names.isEmpty()) {
      return null;
    }
    List<Occurrence> occurrences = names.get().occurrences(doc);
    List<NameMention> mentions = names.get().mentions(occurrences);
    DoubledForms forms = new DoubledForms(names.get().spellings(), mentions, occurrences);
    List<List<Occurrence>> shown = query.accepted(mentions).stream().map(forms::shown).toList();
    return shown.isEmpty()
        ? null
        : MatchesUtils.forField(query.field(), () -> new NameMatchesIterator(query, shown));
  }

  @Override
  public Explanation explain(LeafReaderContext context, int doc) throws IOException {
    Scorer scorer = scorer(context);
    if (scorer == null || scorer.iterator().advance(doc) != doc) {
      return Explanation.noMatch(query + " is not there");
    }
    List<WrittenName> names = query.mentions(context).in(doc).names();
    return Explanation.match(scorer.score(), query + " written as " + names);
  }

  /** Never cached: a cached query would keep all verdicts on spellings in memory. */
  @Override
  public boolean isCacheable(LeafReaderContext context) {
    return false;
  }
}
