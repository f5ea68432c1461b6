// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.ConjunctionUtils;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.skaryna.analysis.name.NameTerms;
import org.skaryna.analysis.name.WordMatch;

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
  static Optional<SegmentNames> of(
      LeafReader segment, String field, NameJudge judge, boolean offsets) throws IOException {
    Terms terms = segment.terms(field);
    if (terms == null) {
      return Optional.empty();
    }
    List<WordPostings> words = new ArrayList<>();
    for (int word = 0; word < judge.size(); word++) {
      List<WordPostings.Spelling> spellings = spellings(terms, judge, word, offsets);
      if (!spellings.isEmpty()) {
        words.add(new WordPostings(word, spellings, offsets));
      } else if (judge.required(word)) {
        return Optional.empty();
      }
    }
    return words.stream().anyMatch(word -> judge.required(word.word()))
        ? Optional.of(new SegmentNames(judge, words))
        : Optional.empty();
  }

  private static List<WordPostings.Spelling> spellings(
      Terms terms, NameJudge judge, int word, boolean offsets) throws IOException {
    List<WordPostings.Spelling> spellings = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    TermsEnum all = terms.iterator();
    for (String key : judge.keys(word)) {
      BytesRef prefix = new BytesRef(NameTerms.prefix(key));
      if (all.seekCeil(prefix) == TermsEnum.SeekStatus.END) {
        continue;
      }
      BytesRef term = all.term();
      while (term != null && StringHelper.startsWith(term, prefix)) {
        String surface = NameTerms.surface(term);
        if (seen.add(surface)) {
          Optional<WordMatch> match = judge.word(word, surface);
          if (match.isPresent()) {
            PostingsEnum postings =
                all.postings(null, offsets ? PostingsEnum.OFFSETS : PostingsEnum.POSITIONS);
            spellings.add(new WordPostings.Spelling(surface, match.get(), postings));
          }
        }
        term = all.next();
      }
    }
    return spellings;
  }

  /** Documents that hold every required word somewhere. */
  DocIdSetIterator approximation() {
    return approximation;
  }

  /** The mentions in {@code doc}, on which {@link #approximation()} must stand. */
  List<NameMention> mentions(int doc) throws IOException {
    List<Occurrence> occurrences = new ArrayList<>();
    for (WordPostings word : words) {
      word.addOccurrences(doc, occurrences);
    }
    occurrences.sort(BY_POSITION);
    return MentionFinder.mentions(judge, occurrences);
  }
}
