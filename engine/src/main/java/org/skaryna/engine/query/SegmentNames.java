// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.ConjunctionUtils;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * Where one segment of the index may hold the asked name: the places of the accepted spellings of
 * its words. Used by one thread, for one document after another.
 */
final class SegmentNames {
  private static final Comparator<Occurrence> IN_TEXT_ORDER =
      Comparator.comparingInt(Occurrence::position).thenComparingInt(Occurrence::spelling);

  private final NameJudge judge;
  private final List<WordSpelling> spellings = new ArrayList<>();
  private final List<WordPostings> words = new ArrayList<>();
  private final List<DocIdSetIterator> required = new ArrayList<>();
  private final DocIdSetIterator approximation;
  private final MentionFinder finder;
  private final Places places = new Places();

  private SegmentNames(NameJudge judge, List<List<IndexedSpelling>> found, Terms terms, int flags)
      throws IOException {
    this.judge = judge;
    long fewest = fewestDocuments(found);
    for (int word = 0; word < found.size(); word++) {
      if (!found.get(word).isEmpty()) {
        addWord(word, found.get(word), fewest, terms, flags);
      }
    }
    this.approximation =
        required.size() == 1 ? required.getFirst() : ConjunctionUtils.intersectIterators(required);
    this.finder = new MentionFinder(judge, spellings);
  }

  private void addWord(int word, List<IndexedSpelling> found, long fewest, Terms terms, int flags)
      throws IOException {
    WordPostings postings =
        WordPostings.of(found, spellings.size(), fewest, terms.iterator(), flags);
    found.forEach(s -> spellings.add(new WordSpelling(word, s.surface(), s.match())));
    words.add(postings);
    if (judge.required(word)) {
      required.add(postings.iterator());
    }
  }

  /** In how many documents the rarest word stands, at most. */
  private long fewestDocuments(List<List<IndexedSpelling>> found) {
    long fewest = Long.MAX_VALUE;
    for (int word = 0; word < found.size(); word++) {
      if (judge.required(word)) {
        long documents = 0;
        for (IndexedSpelling spelling : found.get(word)) {
          documents += spelling.documents();
        }
        fewest = Math.min(fewest, documents);
      }
    }
    return fewest;
  }

  /**
   * Looks the name up.
   *
   * @param offsets whether {@link #occurrences} will be asked for, else mentions only
   * @return nothing where the segment lacks a word of the name
   */
  static Optional<SegmentNames> of(LeafReaderContext segment, NameQuery query, boolean offsets)
      throws IOException {
    List<List<IndexedSpelling>> found = query.spellings().in(segment);
    Terms terms = segment.reader().terms(query.field());
    if (terms == null || found.isEmpty()) {
      return Optional.empty();
    }
    int flags = offsets ? PostingsEnum.OFFSETS : PostingsEnum.POSITIONS;
    SegmentNames names = new SegmentNames(query.judge(), found, terms, flags);
    return Optional.of(names);
  }

  /** Documents that hold every required word somewhere. */
  DocIdSetIterator approximation() {
    return approximation;
  }

  /** What the numbers of spellings stand for. */
  List<WordSpelling> spellings() {
    return spellings;
  }

  /**
   * The mentions in a document, in text order.
   *
   * @param doc not smaller than in the call before; {@link #approximation()} must stand on it
   */
  List<NameMention> mentions(int doc) throws IOException {
    places.clear();
    for (WordPostings word : words) {
      word.addPlaces(doc, places);
    }
    places.sort();
    return finder.mentions(places);
  }

  /** The mentions among {@link #occurrences}. */
  List<NameMention> mentions(List<Occurrence> occurrences) {
    places.clear();
    occurrences.forEach(occurrence -> places.add(occurrence.position(), occurrence.spelling()));
    return finder.mentions(places);
  }

  /** Every word of {@code doc} that may be a word of the name, in text order. */
  List<Occurrence> occurrences(int doc) throws IOException {
    List<Occurrence> occurrences = new ArrayList<>();
    for (WordPostings word : words) {
      word.addOccurrences(doc, occurrences);
    }
    occurrences.sort(IN_TEXT_ORDER);
    return occurrences;
  }
}
