// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.query;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;

/** First the documents that hold the name's words, then those where the words are the name. */
final class NameScorer extends Scorer {
  private static final float COST_OF_POSITIONS = 50;

  private final float boost;
  private final DocIdSetIterator documents;
  private final TwoPhaseIterator mentionPhase;
  private List<NameMention> mentions = List.of();

  NameScorer(NameQuery query, SegmentNames names, NamesSeen seen, float boost) {
    this.boost = boost;
    this.documents = names.approximation();
    this.mentionPhase =
        new TwoPhaseIterator(documents) {
          @Override
          public boolean matches() throws IOException {
            int doc = documents.docID();
            List<NameMention> all = names.mentions(doc);
            if (all.isEmpty()) {
              return false;
            }
            seen.add(doc, all);
            mentions = query.accepted(all);
            return !mentions.isEmpty();
          }

          @Override
          public float matchCost() {
            return COST_OF_POSITIONS;
          }
        };
  }

  @Override
  public int docID() {
    return documents.docID();
  }

  @Override
  public DocIdSetIterator iterator() {
    return TwoPhaseIterator.asDocIdSetIterator(mentionPhase);
  }

  @Override
  public TwoPhaseIterator twoPhaseIterator() {
    return mentionPhase;
  }

  @Override
  public float score() {
    return boost * NameScore.of(mentions);
  }

  @Override
  public float getMaxScore(int upTo) {
    return boost * NameScore.HIGHEST;
  }
}
