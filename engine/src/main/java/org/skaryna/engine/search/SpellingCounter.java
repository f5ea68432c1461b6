// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollector.MatchingDocs;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.skaryna.analysis.name.NameMatch;
import org.skaryna.engine.query.NameMentions;
import org.skaryna.engine.query.NameQuery;
import org.skaryna.engine.query.WrittenName;
import org.skaryna.engine.query.WrittenNames;
import org.skaryna.engine.schema.ArticleFields;
import org.skaryna.engine.schema.Language;

/** Counts in how many articles each written form of a name stands. */
public final class SpellingCounter {
  private final Locale locale;

  /** Counts for readers of Belarusian, Russian or English (any other language). */
  public SpellingCounter(Locale locale) {
    this.locale = locale;
  }

  /** The forms of {@code name} in these articles, most frequent first. */
  NameSpellings count(NameQuery name, FacetsCollector articles) throws IOException {
    return spellings(name, tallies(name, articles));
  }

  /** What is known of each form of {@code name} in these articles, in no order. */
  public List<SpellingTally> tallies(NameQuery name, FacetsCollector articles) throws IOException {
    Map<String, Tally> tallies = new HashMap<>();
    for (MatchingDocs docs : articles.getMatchingDocs()) {
      count(name, docs, tallies);
    }
    return tallies.entrySet().stream().map(e -> e.getValue().of(e.getKey(), locale)).toList();
  }

  /** Forms that were counted, each once, most frequent first. */
  public static NameSpellings spellings(NameQuery name, Collection<SpellingTally> tallies) {
    return new NameSpellings(
        name.name(),
        tallies.stream()
            .map(tally -> tally.spelling(name))
            .sorted(
                Comparator.comparingLong((NameSpellings.Spelling spelling) -> -spelling.documents())
                    .thenComparing(NameSpellings.Spelling::form))
            .toList());
  }

  private static void count(NameQuery name, MatchingDocs docs, Map<String, Tally> tallies)
      throws IOException {
    DocIdSetIterator matching = docs.bits() == null ? null : docs.bits().iterator();
    if (matching == null) {
      return;
    }
    NameMentions mentions = name.mentions(docs.context());
    SortedDocValues languages =
        DocValues.getSorted(docs.context().reader(), ArticleFields.LANGUAGE);
    Map<WrittenNames, long[]> alike = new HashMap<>();
    for (int doc = matching.nextDoc();
        doc != DocIdSetIterator.NO_MORE_DOCS;
        doc = matching.nextDoc()) {
      WrittenNames written = mentions.in(doc);
      if (!written.names().isEmpty()) {
        long[] byLanguage =
            alike.computeIfAbsent(written, w -> new long[1 + languages.getValueCount()]);
        byLanguage[languages.advanceExact(doc) ? languages.ordValue() : byLanguage.length - 1]++;
      }
    }
    for (Map.Entry<WrittenNames, long[]> entry : alike.entrySet()) {
      add(entry.getKey(), entry.getValue(), languages, tallies);
    }
  }

  /** Counts articles that write the name alike, each form once, however many matches it has. */
  private static void add(
      WrittenNames written, long[] byLanguage, SortedDocValues languages, Map<String, Tally> all)
      throws IOException {
    Set<String> seen = new HashSet<>();
    for (WrittenName name : written.names()) {
      Tally tally = all.computeIfAbsent(name.form(), form -> new Tally(name.match()));
      tally.match = WrittenName.better(tally.match, name.match());
      if (seen.add(name.form())) {
        for (int ord = 0; ord < byLanguage.length; ord++) {
          tally.add(byLanguage[ord], language(languages, ord));
        }
      }
    }
  }

  private static String language(SortedDocValues languages, int ord) throws IOException {
    return ord < languages.getValueCount()
        ? languages.lookupOrd(ord).utf8ToString()
        : Language.UNDETERMINED.code();
  }

  /** What is known of one form so far. */
  private static final class Tally {
    private final Map<String, Long> byLanguage = new TreeMap<>();
    private NameMatch match;

    Tally(NameMatch match) {
      this.match = match;
    }

    void add(long articles, String language) {
      if (articles > 0) {
        byLanguage.merge(language, articles, Long::sum);
      }
    }

    SpellingTally of(String form, Locale locale) {
      return new SpellingTally(
          form, byLanguage, match.level(), match.cost(), match.reason().in(locale));
    }
  }
}
