// SPDX-License-Identifier: Apache-2.0
package org.skaryna.opensearch;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.skaryna.engine.schema.Article;
import org.skaryna.engine.schema.ArticleDates;
import org.skaryna.engine.schema.Language;
import org.skaryna.engine.schema.LanguagePassage;

/** A small archive of made-up articles in three languages, the same for the same seed. */
final class GeneratedArticles {
  private static final List<String> BE =
      List.of(
          "У горадзе стаіць стары дом.",
          "Кніга пра рэкі і азёры ляжыць на стале.",
          "Стары горад над ракой помніць многае.",
          "Снег на дахах растаў.",
          "Уладзімір Лабковіч прыйшоў у бібліятэку.",
          "Пісьмо Уладзіміру Лабковічу ляжала доўга.",
          "Янка Купала чытаў вершы ў Гродне.",
          "Вера прынесла кнігі.",
          "Вялікая вера ў людзей жыла ў ім.",
          "Лабковіч маўчаў.");
  private static final List<String> RU =
      List.of(
          "Книга стоит на полке.",
          "Старый город стоит у реки.",
          "Владимир Лабкович пришёл в библиотеку.",
          "Письмо Владимиру Лабковичу лежало долго.",
          "Янка Купала читал стихи в Гродно.",
          "Вера в людей жила в нём.",
          "Зимой река замёрзла, и город затих.");
  private static final List<String> EN =
      List.of(
          "The book is on the table.",
          "An old town stands above the river.",
          "Uladzimir Labkovich came to the library.",
          "Yanka Kupala read his poems in Hrodna.",
          "The kniha is a book, and snow is śnieh.");
  private static final List<String> SOURCES = List.of("Наша Ніва", "Полымя", "");
  private static final List<String> AUTHORS = List.of("Якуб Колас", "Максім Танк", "Anna Smith");
  private static final List<String> TAGS = List.of("гісторыя", "літаратура", "горад");
  private static final List<String> DATES =
      List.of("1925", "1925-03", "1926-03-01", "1907-1910", "даўно", "", "2020-08-09");

  private final Random random;

  private GeneratedArticles(long seed) {
    this.random = new Random(seed);
  }

  static List<Article> of(int count, long seed) {
    GeneratedArticles generated = new GeneratedArticles(seed);
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      articles.add(generated.article("id%03d".formatted(i)));
    }
    return articles;
  }

  private Article article(String id) {
    List<List<String>> languages = List.of(BE, BE, RU, EN);
    List<String> sentences = any(languages);
    String language = sentences == BE ? "be" : sentences == RU ? "ru" : "en";
    StringBuilder text = new StringBuilder();
    int length = 1 + random.nextInt(12);
    for (int i = 0; i < length; i++) {
      text.append(any(sentences)).append(i % 4 == 3 ? "\n" : " ");
    }
    List<LanguagePassage> passages = new ArrayList<>();
    if (random.nextInt(5) == 0) {
      String quoted = any(RU);
      passages.add(
          new LanguagePassage(text.length(), text.length() + quoted.length(), Language.RUSSIAN));
      text.append(quoted);
    }
    return Article.builder(id, text.toString())
        .title(random.nextInt(4) == 0 ? "" : any(sentences))
        .language(new Language(language))
        .date(ArticleDates.read(any(DATES)))
        .source(any(SOURCES))
        .type(random.nextInt(3) == 0 ? "book" : "article")
        .authors(random.nextBoolean() ? List.of(any(AUTHORS)) : List.of())
        .tags(random.nextBoolean() ? List.of(any(TAGS)) : List.of())
        .passages(passages)
        .build();
  }

  private <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
