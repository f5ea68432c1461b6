// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;
import org.skaryna.analysis.name.NameTerms;
import org.skaryna.analysis.name.WordMatch;

/**
 * Which spellings of the asked name a segment holds. For each word of the name the terms under its
 * keys are listed and every distinct spelling is judged. Each segment is looked through once, for
 * finding, counting and highlighting alike, and for other names that share a word.
 */
final class SpellingLookup {
  private final String field;
  private final NameJudge judge;
  private final SpellingCache cache;
  private final Set<String> passedOver;
  private final Map<Object, List<IndexedWord>> bySegment = new ConcurrentHashMap<>();

  /**
   * Looks up one name.
   *
   * @param passedOver spellings not to find though they match
   */
  SpellingLookup(String field, NameJudge judge, SpellingCache cache, Set<String> passedOver) {
    this.passedOver = passedOver;
    this.field = field;
    this.judge = judge;
    this.cache = cache;
  }

  Set<String> passedOver() {
    return passedOver;
  }

  /** The spellings in one segment of each word of the name; none if it lacks one. */
  List<IndexedWord> in(LeafReaderContext segment) throws IOException {
    List<IndexedWord> known = bySegment.get(segment.id());
    if (known == null) {
      known = lookUp(segment.reader());
      bySegment.put(segment.id(), known);
    }
    return known;
  }

  private List<IndexedWord> lookUp(LeafReader segment) throws IOException {
    List<IndexedWord> words = new ArrayList<>();
    for (int word = 0; word < judge.size(); word++) {
      IndexedWord found = wanted(ofWord(segment, word));
      words.add(found);
      if (found.spellings().isEmpty() && judge.required(word)) {
        return List.of();
      }
    }
    return words;
  }

  private IndexedWord wanted(IndexedWord word) {
    return passedOver.isEmpty()
        ? word
        : new IndexedWord(
            word.spellings().stream().filter(s -> !passedOver.contains(s.surface())).toList());
  }

  /** The spellings of one word of the name in one segment, none passed over. */
  IndexedWord ofWord(LeafReader segment, int word) throws IOException {
    IndexReader.CacheHelper core = segment.getCoreCacheHelper();
    if (core == null) {
      return new IndexedWord(spellings(segment.terms(field), word));
    }
    SpellingCache.Key key =
        new SpellingCache.Key(core.getKey(), field, judge.identity(word), judge.level());
    Optional<IndexedWord> known = cache.get(key);
    if (known.isPresent()) {
      return known.get();
    }
    IndexedWord found = new IndexedWord(spellings(segment.terms(field), word));
    cache.put(key, found);
    return found;
  }

  private List<IndexedSpelling> spellings(@Nullable Terms terms, int word) throws IOException {
    if (terms == null) {
      return List.of();
    }
    List<IndexedSpelling> spellings = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    TermsEnum all = terms.iterator();
    for (String key : judge.keys(word)) {
      BytesRef prefix = new BytesRef(NameTerms.prefix(key));
      BytesRef term = all.seekCeil(prefix) == TermsEnum.SeekStatus.END ? null : all.term();
      while (term != null && StringHelper.startsWith(term, prefix)) {
        String surface = NameTerms.surface(term);
        if (seen.add(surface)) {
          Optional<WordMatch> match = judge.word(word, surface);
          if (match.isPresent()) {
            spellings.add(IndexedSpelling.at(all, surface, match.get()));
          }
        }
        term = all.next();
      }
    }
    return List.copyOf(spellings);
  }
}
