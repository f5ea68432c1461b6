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
import org.skaryna.analysis.name.FoundWord;

/** The places of all accepted spellings of one word of a name in one segment. */
final class WordPostings {
  private final int word;
  private final boolean offsets;
  private final DisjunctionDISIApproximation documents;

  private WordPostings(int word, List<SpellingPlaces> spellings, boolean offsets) {
    this.word = word;
    this.offsets = offsets;
    this.documents = DisjunctionDISIApproximation.of(spellings, Long.MAX_VALUE);
  }

  /** The places of {@code spellings}, at least one. */
  static WordPostings of(
      int word, List<IndexedSpelling> spellings, TermsEnum terms, boolean offsets)
      throws IOException {
    int flags = offsets ? PostingsEnum.OFFSETS : PostingsEnum.POSITIONS;
    List<SpellingPlaces> places = new ArrayList<>();
    for (IndexedSpelling spelling : spellings) {
      places.add(new SpellingPlaces(spelling, spelling.postings(terms, flags)));
    }
    return new WordPostings(word, places, offsets);
  }

  int word() {
    return word;
  }

  /** Documents that hold any of the spellings. */
  DocIdSetIterator iterator() {
    return documents;
  }

  /** Adds every place in {@code doc}, at or behind which the iterator may stand. */
  void addOccurrences(int doc, List<Occurrence> occurrences) throws IOException {
    int current = documents.docID() < doc ? documents.advance(doc) : documents.docID();
    if (current != doc) {
      return;
    }
    for (DisiWrapper w = documents.topList(); w != null; w = w.next) {
      IndexedSpelling spelling = ((SpellingPlaces) w).spelling;
      PostingsEnum postings = ((SpellingPlaces) w).postings;
      for (int i = postings.freq(); i > 0; i--) {
        FoundWord found =
            new FoundWord(word, spelling.surface(), postings.nextPosition(), spelling.match());
        occurrences.add(
            new Occurrence(
                found, offsets ? postings.startOffset() : -1, offsets ? postings.endOffset() : -1));
      }
    }
  }

  /** A spelling's places, as Lucene's disjunction wants them. */
  private static final class SpellingPlaces extends DisiWrapper {
    private final IndexedSpelling spelling;
    private final PostingsEnum postings;

    SpellingPlaces(IndexedSpelling spelling, PostingsEnum postings) {
      super(new ConstantScoreScorer(1, ScoreMode.COMPLETE_NO_SCORES, postings), false);
      this.spelling = spelling;
      this.postings = postings;
    }
  }
}
