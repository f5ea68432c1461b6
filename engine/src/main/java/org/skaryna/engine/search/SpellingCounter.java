// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.io.IOException;
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
import org.skaryna.analysis.name.FormLanguage;
import org.skaryna.analysis.name.NameMatch;
import org.skaryna.engine.query.NameMention;
import org.skaryna.engine.query.NameMentions;
import org.skaryna.engine.query.NameQuery;
import org.skaryna.engine.schema.ArticleFields;
import org.skaryna.engine.schema.Language;

/** Counts in how many articles each written form of a name stands. */
final class SpellingCounter {
  private final Set<String> leftOut;
  private final Locale locale;

  SpellingCounter(Set<String> leftOut, Locale locale) {
    this.leftOut = leftOut;
    this.locale = locale;
  }

  /** The forms of {@code name} in these articles, most frequent first. */
  NameSpellings count(NameQuery name, FacetsCollector articles) throws IOException {
    Map<String, Tally> tallies = new HashMap<>();
    for (MatchingDocs docs : articles.getMatchingDocs()) {
      count(name, docs, tallies);
    }
    return new NameSpellings(
        name.name(),
        tallies.entrySet().stream()
            .map(entry -> spelling(entry.getKey(), entry.getValue()))
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
    for (int doc = matching.nextDoc();
        doc != DocIdSetIterator.NO_MORE_DOCS;
        doc = matching.nextDoc()) {
      List<NameMention> found = mentions.in(doc);
      if (!found.isEmpty()) {
        String language =
            languages.advanceExact(doc)
                ? languages.lookupOrd(languages.ordValue()).utf8ToString()
                : Language.UNDETERMINED.code();
        count(found, language, tallies);
      }
    }
  }

  private static void count(List<NameMention> found, String language, Map<String, Tally> tallies) {
    Set<String> seen = new HashSet<>();
    for (NameMention mention : found) {
      String form = mention.form();
      Tally tally = tallies.computeIfAbsent(form, f -> new Tally(mention.match()));
      tally.match = NameMention.better(tally.match, mention.match());
      if (seen.add(form)) {
        tally.documents++;
        tally.byLanguage.merge(language, 1L, Long::sum);
      }
    }
  }

  private NameSpellings.Spelling spelling(String form, Tally tally) {
    String language =
        tally.byLanguage.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(Language.UNDETERMINED.code());
    return new NameSpellings.Spelling(
        form,
        new Language(FormLanguage.of(form, language)),
        tally.documents,
        tally.match.level(),
        tally.match.reason().in(locale),
        !leftOut.contains(form));
  }

  /** What is known of one form so far. */
  private static final class Tally {
    private final Map<String, Long> byLanguage = new TreeMap<>();
    private NameMatch match;
    private long documents;

    Tally(NameMatch match) {
      this.match = match;
    }
  }
}
