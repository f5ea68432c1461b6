// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.skaryna.engine.schema.ArticleFields;

/**
 * A typed beginning of a word in a field that holds stems. A stem may differ from the letters typed
 * (хвароба -> хвараб) or end before them (экономического -> экономическ), so that three things are
 * looked for: stems that begin as typed; stems that begin as the stemmer would write what was
 * typed; and the stems of the words that it becomes with an ending.
 *
 * <p>The endings are the few that complete most of what is cut off, counted over articles: of the
 * beginnings of four letters and more, 1 % in Belarusian and English and less in Russian find no
 * word; without this a fifth did in Belarusian.
 */
final class WordBeginning {
  /** No word ends so, so that a stemmer leaves it and all before it. */
  private static final Map<String, List<String>> NO_ENDINGS =
      Map.of("be", List.of("нк", "шч", "кш"));

  private static final Map<String, List<String>> ENDINGS =
      Map.of(
          "be", List.of("", "ь", "ць", "цца", "ца", "ся", "а", "е", "ў", "ы", "я"),
          "ru", List.of("", "ь", "ть", "ться", "я", "о", "й", "ый"),
          "en", List.of("", "e", "y", "s", "g", "ng", "d", "ss"));

  private final Analyzer analyzer;
  private final String field;
  private final String language;
  private final String text;
  private final String letters;

  /**
   * The beginning of a word.
   *
   * @param language whose stems the field holds, of {@link ArticleFields#LANGUAGES}
   * @param text as typed
   */
  WordBeginning(Analyzer analyzer, String field, String language, String text) {
    this.analyzer = analyzer;
    this.field = field;
    this.language = language;
    this.text = text;
    this.letters = analyzer.normalize(field, text).utf8ToString();
  }

  /**
   * What finds words that begin so, and the word typed where it is whole: беларуск* -> Беларусь.
   */
  List<Query> queries() {
    List<Query> queries = new ArrayList<>();
    beginnings().forEach(stem -> queries.add(new PrefixQuery(new Term(field, stem))));
    AnalyzedText typed = AnalyzedText.of(analyzer, field, text);
    if (typed.isOneWord()) {
      typed.terms().forEach(stem -> queries.add(new TermQuery(stem)));
      List<BytesRef> completed = completed();
      if (!completed.isEmpty()) {
        queries.add(new TermInSetQuery(field, completed));
      }
    }
    return queries;
  }

  private Set<String> beginnings() {
    Set<String> beginnings = new LinkedHashSet<>(Set.of(letters));
    for (String tail : NO_ENDINGS.getOrDefault(language, List.of())) {
      for (Term stem : stems(tail)) {
        if (stem.text().endsWith(tail) && stem.text().length() > tail.length()) {
          beginnings.add(stem.text().substring(0, stem.text().length() - tail.length()));
        }
      }
    }
    return beginnings;
  }

  private List<BytesRef> completed() {
    return ENDINGS.getOrDefault(language, List.of()).stream()
        .flatMap(ending -> stems(ending).stream())
        .map(Term::bytes)
        .distinct()
        .toList();
  }

  private List<Term> stems(String ending) {
    boolean sameScript = ending.isEmpty() || script(ending) == script(letters);
    return sameScript ? AnalyzedText.of(analyzer, field, letters + ending).terms() : List.of();
  }

  private static Character.UnicodeScript script(String word) {
    return word.isEmpty()
        ? Character.UnicodeScript.UNKNOWN
        : Character.UnicodeScript.of(word.codePointBefore(word.length()));
  }
}
