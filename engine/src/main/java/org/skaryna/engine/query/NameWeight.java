// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.query;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesUtils;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/** Runs a {@link NameQuery} segment by segment. */
final class NameWeight extends Weight {
  private final NameQuery query;
  private final float boost;
  private final ScoreMode scoreMode;

  NameWeight(NameQuery query, float boost, ScoreMode scoreMode) {
    super(query);
    this.query = query;
    this.boost = boost;
    this.scoreMode = scoreMode;
  }

  @Override
  public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
    Optional<SegmentNames> names = SegmentNames.of(context, query, false);
    if (names.isEmpty()) {
      return null;
    }
    NameScorer scorer = new NameScorer(query, names.get(), boost, scoreMode);
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
    List<NameMention> mentions = MentionFinder.mentions(query.judge(), occurrences);
    List<List<Occurrence>> shown =
        query.accepted(mentions).stream()
            .map(mention -> DoubledForms.shown(mention, mentions, occurrences))
            .toList();
    return shown.isEmpty()
        ? null
        : MatchesUtils.forField(query.field(), () -> new NameMatchesIterator(query, shown));
  }

  @Override
  public Explanation explain(LeafReaderContext context, int doc) throws IOException {
    List<NameMention> mentions = query.acceptedMentions(context, doc);
    if (mentions.isEmpty()) {
      return Explanation.noMatch(query + " is not there");
    }
    NameMention first = mentions.getFirst();
    return Explanation.match(
        boost * NameScore.of(mentions),
        "%s, mentions: %d, first: %s (%s)"
            .formatted(
                query, mentions.size(), first.form(), first.match().reason().in(Locale.ENGLISH)));
  }

  /** Never cached: a cached query would keep all verdicts on spellings in memory. */
  @Override
  public boolean isCacheable(LeafReaderContext context) {
    return false;
  }
}
