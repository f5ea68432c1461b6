// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search.naive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.skaryna.analysis.LanguageAnalyzers;
import org.skaryna.analysis.other.FoldingAnalyzer;
import org.skaryna.analysis.written.WrittenWordAnalyzer;
import org.skaryna.engine.query.TextScope;
import org.skaryna.engine.schema.Article;
import org.skaryna.engine.schema.LanguagePassage;

/** An article that is read anew for each question. */
final class NaiveArticle {
  static final Analyzer PLAIN = new FoldingAnalyzer();
  static final Analyzer BELARUSIAN = LanguageAnalyzers.forLanguage("be");
  static final Map<String, Analyzer> LANGUAGES = languages(LanguageAnalyzers::forQueries);
  private static final Map<String, Analyzer> TEXTS = languages(LanguageAnalyzers::forTexts);
  static final Map<String, Analyzer> WRITTEN =
      Map.of("ru", WrittenWordAnalyzer.russian(), "other", WrittenWordAnalyzer.ofOtherLanguages());

  private final Article article;
  private final Map<String, List<Words>> stemsOfTitle;
  private final Map<String, List<Words>> stemsOfText;
  private final Map<String, List<Words>> writtenInTitle;
  private final Map<String, List<Words>> writtenInText;

  NaiveArticle(Article article) {
    this.article = article;
    stemsOfTitle = title(article, NaiveArticle::language, TEXTS);
    stemsOfText = text(article, NaiveArticle::language, TEXTS);
    writtenInTitle = title(article, NaiveArticle::group, WRITTEN);
    writtenInText = text(article, NaiveArticle::group, WRITTEN);
  }

  Article article() {
    return article;
  }

  /** The languages that some of it is written in. */
  Set<String> languagesOfText() {
    return stemsOfText.keySet();
  }

  /** Its stretches in one language, as that language's analyzer reads them. */
  List<Words> stems(TextScope scope, String language) {
    return stretches(scope, stemsOfTitle, stemsOfText, language);
  }

  /** The same as written. */
  List<Words> written(TextScope scope, String group) {
    return stretches(scope, writtenInTitle, writtenInText, group);
  }

  /** The values of a field that has no language. */
  List<Words> plain(TextScope scope) {
    Stream<String> values =
        switch (scope) {
          case AUTHOR -> article.authors().stream();
          case TAG -> article.tags().stream();
          case SOURCE -> Stream.of(article.source());
          case ANYWHERE, TITLE -> throw new IllegalArgumentException(scope.toString());
        };
    return values.map(value -> Words.of(PLAIN, value)).toList();
  }

  private static List<Words> stretches(
      TextScope scope,
      Map<String, List<Words>> title,
      Map<String, List<Words>> text,
      String language) {
    List<Words> found = new ArrayList<>(title.getOrDefault(language, List.of()));
    if (scope == TextScope.ANYWHERE) {
      found.addAll(text.getOrDefault(language, List.of()));
    }
    return found;
  }

  private static Map<String, List<Words>> title(
      Article article, UnaryOperator<String> kind, Map<String, Analyzer> analyzers) {
    String own = kind.apply(article.language().code());
    return Map.of(own, List.of(read(analyzers, own, article.title())));
  }

  /** Cuts the text where its language, or the kind of it that matters, changes. */
  private static Map<String, List<Words>> text(
      Article article, UnaryOperator<String> kind, Map<String, Analyzer> analyzers) {
    String own = kind.apply(article.language().code());
    String[] kinds = new String[article.text().length()];
    Arrays.fill(kinds, own);
    for (LanguagePassage passage : article.passages()) {
      Arrays.fill(kinds, passage.start(), passage.end(), kind.apply(passage.language().code()));
    }
    Map<String, List<Words>> stretches = new LinkedHashMap<>();
    stretches.put(own, new ArrayList<>());
    int start = 0;
    for (int i = 1; i <= kinds.length; i++) {
      if (i == kinds.length || !kinds[i].equals(kinds[start])) {
        stretches
            .computeIfAbsent(kinds[start], k -> new ArrayList<>())
            .add(read(analyzers, kinds[start], article.text().substring(start, i)));
        start = i;
      }
    }
    return stretches;
  }

  private static Words read(Map<String, Analyzer> analyzers, String kind, String text) {
    return Words.of(Objects.requireNonNull(analyzers.get(kind), kind), text);
  }

  private static String language(String code) {
    return LANGUAGES.containsKey(code) ? code : "other";
  }

  private static String group(String code) {
    return code.equals("ru") ? "ru" : "other";
  }

  private static Map<String, Analyzer> languages(Function<String, Analyzer> of) {
    Map<String, Analyzer> analyzers = new LinkedHashMap<>();
    for (String code : List.of("be", "ru", "en", "uk", "pl", "lt", "de", "other")) {
      analyzers.put(code, of.apply(code));
    }
    return analyzers;
  }

  @Override
  public String toString() {
    return article.toString();
  }
}
