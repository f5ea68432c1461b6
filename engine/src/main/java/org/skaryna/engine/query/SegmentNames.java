// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.ConjunctionUtils;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * Where one segment of the index may hold the asked name. For each word of the name, the terms
 * under its keys are listed and every distinct spelling is judged once; only those accepted are
 * read.
 */
final class SegmentNames {
  private static final Comparator<Occurrence> BY_POSITION =
      Comparator.comparingInt(occurrence -> occurrence.found().position());

  private final NameJudge judge;
  private final List<WordPostings> words;
  private final DocIdSetIterator approximation;

  private SegmentNames(NameJudge judge, List<WordPostings> words) {
    this.judge = judge;
    this.words = words;
    this.approximation = allRequired(judge, words);
  }

  private static DocIdSetIterator allRequired(NameJudge judge, List<WordPostings> words) {
    List<DocIdSetIterator> required =
        words.stream()
            .filter(word -> judge.required(word.word()))
            .map(WordPostings::iterator)
            .toList();
    return required.size() == 1
        ? required.getFirst()
        : ConjunctionUtils.intersectIterators(required);
  }

  /**
   * Looks the name up.
   *
   * @param offsets whether occurrences shall carry offsets
   * @return nothing where the segment lacks a word of the name
   */
  static Optional<SegmentNames> of(LeafReaderContext segment, NameQuery query, boolean offsets)
      throws IOException {
    NameJudge judge = query.judge();
    List<List<IndexedSpelling>> spellings = query.spellings().in(segment);
    Terms terms = segment.reader().terms(query.field());
    if (terms == null || spellings.isEmpty()) {
      return Optional.empty();
    }
    List<WordPostings> words = new ArrayList<>();
    for (int word = 0; word < judge.size(); word++) {
      if (!spellings.get(word).isEmpty()) {
        words.add(WordPostings.of(word, spellings.get(word), terms.iterator(), offsets));
      }
    }
    return words.stream().anyMatch(word -> judge.required(word.word()))
        ? Optional.of(new SegmentNames(judge, words))
        : Optional.empty();
  }

  /** Documents that hold every required word somewhere. */
  DocIdSetIterator approximation() {
    return approximation;
  }

  /** The mentions in {@code doc}, on which {@link #approximation()} must stand. */
  List<NameMention> mentions(int doc) throws IOException {
    return MentionFinder.mentions(judge, occurrences(doc));
  }

  /**
   * Every word of {@code doc} that may be a word of the name, by position.
   *
   * @param doc not smaller than in the call before
   */
  List<Occurrence> occurrences(int doc) throws IOException {
    List<Occurrence> occurrences = new ArrayList<>();
    for (WordPostings word : words) {
      word.addOccurrences(doc, occurrences);
    }
    occurrences.sort(BY_POSITION);
    return occurrences;
  }
}
