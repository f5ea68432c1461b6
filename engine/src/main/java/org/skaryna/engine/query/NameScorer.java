// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.query;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;

/** First the documents that hold the name's words, then those where the words are the name. */
final class NameScorer extends Scorer {
  private static final float COST_OF_POSITIONS = 50;

  private final float boost;
  private final ScoreMode scoreMode;
  private final DocIdSetIterator documents;
  private final TwoPhaseIterator mentionPhase;
  private List<NameMention> mentions = List.of();

  NameScorer(NameQuery query, SegmentNames names, float boost, ScoreMode scoreMode) {
    this.boost = boost;
    this.scoreMode = scoreMode;
    this.documents = names.approximation();
    this.mentionPhase =
        new TwoPhaseIterator(documents) {
          @Override
          public boolean matches() throws IOException {
            mentions = query.accepted(names.mentions(documents.docID()));
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
    return scoreMode.needsScores() ? boost * NameScore.of(mentions) : 0;
  }

  @Override
  public float getMaxScore(int upTo) {
    return boost * NameScore.HIGHEST;
  }
}
