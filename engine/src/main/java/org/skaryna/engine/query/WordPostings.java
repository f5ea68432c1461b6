// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.query;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.DisiWrapper;
import org.apache.lucene.search.DisjunctionDISIApproximation;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.ScoreMode;
import org.skaryna.analysis.name.FoundWord;
import org.skaryna.analysis.name.WordMatch;

/** The places of all accepted spellings of one word of a name in one segment. */
final class WordPostings {
  private final int word;
  private final boolean offsets;
  private final DisjunctionDISIApproximation documents;

  /** A spelling in the terms dictionary and where it stands. */
  record Spelling(String surface, WordMatch match, PostingsEnum postings) {}

  WordPostings(int word, List<Spelling> spellings, boolean offsets) {
    this.word = word;
    this.offsets = offsets;
    this.documents =
        DisjunctionDISIApproximation.of(
            spellings.stream().map(SpellingIterator::new).toList(), Long.MAX_VALUE);
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
      Spelling spelling = ((SpellingIterator) w).spelling;
      PostingsEnum postings = spelling.postings();
      for (int i = postings.freq(); i > 0; i--) {
        FoundWord found =
            new FoundWord(word, spelling.surface(), postings.nextPosition(), spelling.match());
        occurrences.add(
            new Occurrence(
                found, offsets ? postings.startOffset() : -1, offsets ? postings.endOffset() : -1));
      }
    }
  }

  /** A spelling as Lucene's disjunction wants it. */
  private static final class SpellingIterator extends DisiWrapper {
    private final Spelling spelling;

    SpellingIterator(Spelling spelling) {
      super(new ConstantScoreScorer(1, ScoreMode.COMPLETE_NO_SCORES, spelling.postings()), false);
      this.spelling = spelling;
    }
  }
}
