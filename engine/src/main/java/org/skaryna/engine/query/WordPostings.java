// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.DisiWrapper;
import org.apache.lucene.search.DisjunctionDISIApproximation;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.ScoreMode;
import org.jspecify.annotations.Nullable;

/** The places of a word as the index holds them, spelling by spelling. */
final class WordPostings implements WordPlaces {
  private final DisjunctionDISIApproximation documents;

  private WordPostings(DisjunctionDISIApproximation documents) {
    this.documents = documents;
  }

  /**
   * The places of {@code spellings}, at least one.
   *
   * @param first the number of the first of them; the others follow
   * @param leadCost how many documents will be looked at, at most
   * @param flags what of the postings to read, as {@link PostingsEnum} has it
   */
  static WordPostings of(
      List<IndexedSpelling> spellings, int first, long leadCost, TermsEnum terms, int flags)
      throws IOException {
    List<SpellingPlaces> places = new ArrayList<>();
    int number = first;
    for (IndexedSpelling spelling : spellings) {
      places.add(new SpellingPlaces(number++, spelling.postings(terms, flags)));
    }
    return new WordPostings(DisjunctionDISIApproximation.of(places, leadCost));
  }

  @Override
  public DocIdSetIterator iterator() {
    return documents;
  }

  @Override
  public void addPlaces(int doc, Places places) throws IOException {
    for (DisiWrapper w = at(doc); w != null; w = w.next) {
      SpellingPlaces spelling = (SpellingPlaces) w;
      for (int i = spelling.postings.freq(); i > 0; i--) {
        places.add(spelling.postings.nextPosition(), spelling.number);
      }
    }
  }

  /** The same places with offsets, which the postings must have been asked for. */
  void addOccurrences(int doc, List<Occurrence> occurrences) throws IOException {
    for (DisiWrapper w = at(doc); w != null; w = w.next) {
      PostingsEnum postings = ((SpellingPlaces) w).postings;
      for (int i = postings.freq(); i > 0; i--) {
        occurrences.add(
            new Occurrence(
                postings.nextPosition(),
                ((SpellingPlaces) w).number,
                postings.startOffset(),
                postings.endOffset()));
      }
    }
  }

  private @Nullable DisiWrapper at(int doc) throws IOException {
    int current = documents.docID() < doc ? documents.advance(doc) : documents.docID();
    return current == doc ? documents.topList() : null;
  }

  /** A spelling's places, as Lucene's disjunction wants them. */
  private static final class SpellingPlaces extends DisiWrapper {
    private final int number;
    private final PostingsEnum postings;

    SpellingPlaces(int number, PostingsEnum postings) {
      super(new ConstantScoreScorer(1, ScoreMode.COMPLETE_NO_SCORES, postings), false);
      this.number = number;
      this.postings = postings;
    }
  }
}
