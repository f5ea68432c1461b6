// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;
import org.skaryna.engine.schema.ArticleFields;

/**
 * What the articles tell of words that may be a name. They write a name with a capital wherever it
 * stands, but an ordinary word only where a sentence begins: of all places of Купала nearly all are
 * among the capitalised words of the names field, of выбары few. No list of names could tell as
 * well. It does not depend on how many articles there are, nor in what segments they lie.
 *
 * <p>Made for one query in one snapshot.
 */
final class NameEvidence {
  /** Ordinary words begin at most one sentence in three; a name is at times written otherwise. */
  private static final double CAPITALS = 0.6;

  private static final int MOST_SPELLINGS = 12;

  /** Those of the neighbours would take names away: kai is "and" in Lithuanian. */
  private static final List<String> STOP_WORDS_OF = List.of("be", "ru", "en");

  private final IndexReader reader;
  private final Analyzer analyzer;
  private final Map<NameQuery, Boolean> mentioned = new HashMap<>();
  private final Map<NameQuery, Boolean> capitalised = new HashMap<>();

  NameEvidence(IndexReader reader, Analyzer analyzer) {
    this.reader = reader;
    this.analyzer = analyzer;
  }

  /** Whether any article mentions a name. */
  boolean isMentioned(NameQuery name) throws IOException {
    Boolean known = mentioned.get(name);
    if (known == null) {
      known = findMention(name);
      mentioned.put(name, known);
    }
    return known;
  }

  private boolean findMention(NameQuery name) throws IOException {
    for (LeafReaderContext segment : reader.leaves()) {
      Optional<SegmentNames> names = SegmentNames.of(segment, name, false);
      if (names.isPresent() && findMention(names.get(), segment.reader().getLiveDocs())) {
        return true;
      }
    }
    return false;
  }

  private static boolean findMention(SegmentNames names, @Nullable Bits live) throws IOException {
    DocIdSetIterator documents = names.approximation();
    for (int doc = documents.nextDoc();
        doc != DocIdSetIterator.NO_MORE_DOCS;
        doc = documents.nextDoc()) {
      if ((live == null || live.get(doc)) && !names.mentions(doc).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether articles write each word of a name as a name's: mostly with a capital, in whatever
   * spelling they have it. A word that no article has is none.
   */
  boolean isCapitalised(NameQuery name) throws IOException {
    Boolean known = capitalised.get(name);
    if (known == null) {
      known = true;
      for (int word = 0; known && word < name.judge().size(); word++) {
        known = name.judge().isInitial(word) || isCapitalised(name, word);
      }
      capitalised.put(name, known);
    }
    return known;
  }

  /** The same, but of its given names only: Слава in Слава Украіне is written in lower case. */
  boolean hasCapitalisedGivenName(NameQuery name) throws IOException {
    for (int word = 0; word < name.judge().size(); word++) {
      if (name.judge().isGiven(word) && !isCapitalised(name, word)) {
        return false;
      }
    }
    return true;
  }

  private boolean isCapitalised(NameQuery name, int word) throws IOException {
    if (isStopWord(name.judge().written(word))) {
      return false;
    }
    long capitals = 0;
    Set<Term> stems = new HashSet<>();
    for (Map.Entry<String, Long> spelling : spellings(name, word)) {
      capitals += spelling.getValue();
      addStems(spelling.getKey(), stems);
    }
    long all = 0;
    for (Term stem : stems) {
      all += reader.totalTermFreq(stem);
    }
    return capitals > 0 && capitals >= CAPITALS * all;
  }

  /** The most frequent spellings of a word with how often each stands. */
  private List<Map.Entry<String, Long>> spellings(NameQuery name, int word) throws IOException {
    Map<String, Long> counts = new HashMap<>();
    for (LeafReaderContext segment : reader.leaves()) {
      for (IndexedSpelling spelling : name.spellings().ofWord(segment.reader(), word)) {
        if (!spelling.surface().endsWith(".")) {
          counts.merge(spelling.surface(), spelling.places(), Long::sum);
        }
      }
    }
    List<Map.Entry<String, Long>> most = new ArrayList<>(counts.entrySet());
    most.sort(
        Comparator.comparingLong((Map.Entry<String, Long> entry) -> -entry.getValue())
            .thenComparing(Map.Entry::getKey));
    return most.subList(0, Math.min(MOST_SPELLINGS, most.size()));
  }

  private void addStems(String surface, Set<Term> stems) {
    for (String language : ArticleFields.LANGUAGES) {
      String title = ArticleFields.title(language);
      String body = ArticleFields.body(language);
      for (Term stem : AnalyzedText.of(analyzer, title, surface).terms()) {
        stems.add(stem);
        stems.add(new Term(body, stem.bytes()));
      }
    }
  }

  private boolean isStopWord(String word) {
    for (String language : STOP_WORDS_OF) {
      if (AnalyzedText.of(analyzer, ArticleFields.title(language), word).isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
