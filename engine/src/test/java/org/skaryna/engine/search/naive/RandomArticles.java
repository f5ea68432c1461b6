// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search.naive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.skaryna.engine.schema.Article;
import org.skaryna.engine.schema.ArticleDates;
import org.skaryna.engine.schema.Language;
import org.skaryna.engine.schema.LanguagePassage;

/** Short articles of few words, so that random queries find some. */
final class RandomArticles {
  /** Forms, orthographies and stop words; none is, or resembles, a name or a place. */
  static final Map<String, List<String>> WORDS =
      Map.of(
          "be",
          words(
              "снег снегам сьнег лес лясы лёс лёсу кніга кнігі кнігамі горад гарады з'езд зьезд"
                  + " з’езду план пляны чорна-белы чорна белы па-новаму ўчора учора і пра за́мак"),
          "ru",
          words("снег снега лес леса книга книги книгами город города ещё еще ёлка елки и новый юго-западный запад план"),
          "en",
          words("book books library libraries the of reading city city's cities new well-known known"),
          "pl",
          words("książka książki gazeta gazety i nowy"),
          "uk",
          words("книга книгою місто міста в'язень в’язня і новий"),
          "cs",
          words("kniha knihy město a nový"));

  static final List<String> LANGUAGES = WORDS.keySet().stream().sorted().toList();
  static final List<String> AUTHORS = List.of("Якуб Колас", "Мария Богданова", "Peter Smith");
  static final List<String> SOURCES = List.of("Наша Ніва", "Новый мир", "New Library");
  static final List<String> TAGS = List.of("вершы", "проза і вершы", "new books");
  static final List<String> TYPES = List.of("article", "Book", "page");
  static final List<String> DATES =
      List.of("", "1918", "1925-03", "1925-03-01", "1925-12-31", "1907-1910", "1919-1926");

  private final Random random;

  RandomArticles(Random random) {
    this.random = random;
  }

  private static List<String> words(String words) {
    return List.of(words.split(" "));
  }

  Article article(String id) {
    String language = any(LANGUAGES);
    StringBuilder text = new StringBuilder(sentence(language, 1 + random.nextInt(6)));
    List<LanguagePassage> passages = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      String other = any(LANGUAGES);
      int start = text.append("\n").length();
      text.append(sentence(other, 1 + random.nextInt(4)));
      if (!other.equals(language)) {
        passages.add(new LanguagePassage(start, text.length(), new Language(other)));
      }
      text.append("\n").append(sentence(language, random.nextInt(4)));
    }
    return Article.builder(id, text.toString())
        .title(sentence(language, random.nextInt(3)))
        .language(new Language(language))
        .passages(passages)
        .date(ArticleDates.read(any(DATES)))
        .source(any(SOURCES))
        .type(any(TYPES))
        .authors(some(AUTHORS))
        .tags(some(TAGS))
        .build();
  }

  private String sentence(String language, int words) {
    List<String> chosen = new ArrayList<>();
    for (int i = 0; i < words; i++) {
      boolean own = random.nextInt(8) > 0;
      chosen.add(any(WORDS.get(own ? language : any(LANGUAGES))));
    }
    return chosen.isEmpty() ? "" : String.join(random.nextBoolean() ? " " : ", ", chosen) + ".";
  }

  private List<String> some(List<String> values) {
    return values.stream().filter(value -> random.nextInt(3) == 0).toList();
  }

  private <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
