// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.query;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.jspecify.annotations.Nullable;

/**
 * The accepted spellings of one word of the asked name in one segment. When the word is asked for
 * again, as given names are, their places are gathered, because to read tens of postings side by
 * side is what a search for John spends its time with. Safe for several threads.
 */
final class IndexedWord {
  /** Of a word more frequent the places are read anew, because they would take too much room. */
  private static final long MOST_GATHERED = 500_000;

  /** A spelling takes about 200 bytes, a place about 12. */
  private static final int PLACES_AS_SPELLING = 16;

  private final List<IndexedSpelling> spellings;
  private final long documents;
  private final long places;
  private volatile @Nullable GatheredPlaces gathered;
  private volatile boolean asked;

  IndexedWord(List<IndexedSpelling> spellings) {
    this.spellings = spellings;
    this.documents = spellings.stream().mapToLong(IndexedSpelling::documents).sum();
    this.places = spellings.stream().mapToLong(IndexedSpelling::places).sum();
  }

  List<IndexedSpelling> spellings() {
    return spellings;
  }

  /** In how many documents the word stands, at most. */
  long documents() {
    return documents;
  }

  /** What it takes to remember the word with its places, in spellings of about 200 bytes. */
  int weight() {
    long gathers = places > MOST_GATHERED ? 0 : places / PLACES_AS_SPELLING;
    return (int) (1 + spellings.size() + gathers);
  }

  /**
   * The places of the word, at least one.
   *
   * @param first the number of its first spelling; the others follow
   * @param leadCost how many documents will be looked at, at most
   */
  WordPlaces places(Terms terms, int first, long leadCost) throws IOException {
    GatheredPlaces known = gathered;
    if (known == null && asked && places <= MOST_GATHERED) {
      known = GatheredPlaces.of(postings(terms, 0, documents, PostingsEnum.POSITIONS), documents);
      gathered = known;
    }
    asked = true;
    return known == null
        ? postings(terms, first, leadCost, PostingsEnum.POSITIONS)
        : known.from(first);
  }

  /** The same, read from the index as {@link PostingsEnum}'s {@code flags} say. */
  WordPostings postings(Terms terms, int first, long leadCost, int flags) throws IOException {
    return WordPostings.of(spellings, first, leadCost, terms.iterator(), flags);
  }
}
