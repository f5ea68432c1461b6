// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.skaryna.engine.schema.ArticleFields;

/**
 * How often words stand in all articles, with whatever capitals and endings. Remembers what it
 * counted; made for one snapshot. Safe for several threads.
 */
final class StemCounts {
  private static final int MOST_REMEMBERED = 20_000;

  /** Those of the neighbours would take names away: kai is "and" in Lithuanian. */
  private static final List<String> STOP_WORDS_OF = List.of("be", "ru", "en");

  private final IndexEvidence index;
  private final Analyzer analyzer;
  private final Map<String, Optional<List<StemCount>>> words = new ConcurrentHashMap<>();

  /**
   * A word as one language has it.
   *
   * @param stem in the field of titles, of several the rarest
   * @param count in titles and texts, deleted articles included
   * @param stems all that the word may have
   */
  record StemCount(Term stem, long count, List<Term> stems) {
    StemCount {
      stems = List.copyOf(stems);
    }
  }

  StemCounts(IndexEvidence index, Analyzer analyzer) {
    this.index = index;
    this.analyzer = analyzer;
  }

  IndexEvidence index() {
    return index;
  }

  /**
   * A word's stem in each language that has it, of several stems the rarest, as Купала is rather
   * the poet than a form of купаць; nothing for a stop word of Belarusian, Russian or English.
   */
  Optional<List<StemCount>> of(String word) throws IOException {
    Optional<List<StemCount>> known = words.get(word);
    if (known == null) {
      known = count(word);
      if (words.size() >= MOST_REMEMBERED) {
        words.clear();
      }
      words.put(word, known);
    }
    return known;
  }

  private Optional<List<StemCount>> count(String word) throws IOException {
    List<StemCount> counts = new ArrayList<>();
    for (String language : ArticleFields.LANGUAGES) {
      List<Term> stems = AnalyzedText.of(analyzer, ArticleFields.title(language), word).terms();
      if (stems.isEmpty() && STOP_WORDS_OF.contains(language)) {
        return Optional.empty();
      }
      rarest(stems, ArticleFields.body(language)).ifPresent(counts::add);
    }
    return Optional.of(List.copyOf(counts));
  }

  private Optional<StemCount> rarest(List<Term> stems, String body) throws IOException {
    Optional<StemCount> rarest = Optional.empty();
    for (Term stem : stems) {
      long count = index.count(stem).places() + index.count(new Term(body, stem.bytes())).places();
      if (count > 0 && rarest.map(r -> count < r.count()).orElse(true)) {
        rarest = Optional.of(new StemCount(stem, count, stems));
      }
    }
    return rarest;
  }
}
