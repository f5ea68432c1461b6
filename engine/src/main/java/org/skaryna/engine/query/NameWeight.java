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
    List<NameMention> mentions = acceptedMentions(context, doc, true);
    return mentions.isEmpty()
        ? null
        : MatchesUtils.forField(query.field(), () -> NameMatchesIterator.of(query, mentions));
  }

  @Override
  public Explanation explain(LeafReaderContext context, int doc) throws IOException {
    List<NameMention> mentions = acceptedMentions(context, doc, false);
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

  private List<NameMention> acceptedMentions(LeafReaderContext context, int doc, boolean offsets)
      throws IOException {
    NameMentions mentions = new NameMentions(SegmentNames.of(context, query, offsets));
    return query.accepted(mentions.in(doc));
  }

  /** Never cached: a cached query would keep all verdicts on spellings in memory. */
  @Override
  public boolean isCacheable(LeafReaderContext context) {
    return false;
  }
}
