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
  private final boolean offsets;
  private final List<WordSpelling> spellings = new ArrayList<>();
  private final List<WordPlaces> words = new ArrayList<>();
  private final List<DocIdSetIterator> required = new ArrayList<>();
  private final DocIdSetIterator approximation;
  private final MentionFinder finder;
  private final Places places = new Places();

  private SegmentNames(NameJudge judge, List<IndexedWord> found, Terms terms, boolean offsets)
      throws IOException {
    this.judge = judge;
    this.offsets = offsets;
    long fewest = fewestDocuments(found);
    for (int word = 0; word < found.size(); word++) {
      if (!found.get(word).spellings().isEmpty()) {
        addWord(word, found.get(word), fewest, terms);
      }
    }
    this.approximation =
        required.size() == 1 ? required.getFirst() : ConjunctionUtils.intersectIterators(required);
    this.finder = new MentionFinder(judge, spellings);
  }

  private void addWord(int word, IndexedWord found, long fewest, Terms terms) throws IOException {
    int first = spellings.size();
    WordPlaces at =
        offsets
            ? found.postings(terms, first, fewest, PostingsEnum.OFFSETS)
            : found.places(terms, first, fewest);
    found.spellings().forEach(s -> spellings.add(new WordSpelling(word, s.surface(), s.match())));
    words.add(at);
    if (judge.required(word)) {
      required.add(at.iterator());
    }
  }

  /** In how many documents the rarest word stands, at most. */
  private long fewestDocuments(List<IndexedWord> found) {
    long fewest = Long.MAX_VALUE;
    for (int word = 0; word < found.size(); word++) {
      if (judge.required(word)) {
        fewest = Math.min(fewest, found.get(word).documents());
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
    List<IndexedWord> found = query.spellings().in(segment);
    Terms terms = segment.reader().terms(query.field());
    if (terms == null || found.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new SegmentNames(query.judge(), found, terms, offsets));
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
    if (areApart()) {
      return List.of();
    }
    places.clear();
    for (WordPlaces word : words) {
      word.addPlaces(doc, places);
    }
    places.sort();
    return finder.mentions(places);
  }

  /** A quick no for most articles: the two words of a name never stand near each other there. */
  private boolean areApart() {
    return words.size() == 2
        && required.size() == 2
        && words.getFirst() instanceof GatheredPlaces.Walk one
        && words.getLast() instanceof GatheredPlaces.Walk other
        && !one.isNear(other, judge.maxGap() + 1);
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
    for (WordPlaces word : words) {
      if (word instanceof WordPostings postings) {
        postings.addOccurrences(doc, occurrences);
      }
    }
    occurrences.sort(IN_TEXT_ORDER);
    return occurrences;
  }
}
