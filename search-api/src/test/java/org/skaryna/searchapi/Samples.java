// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.skaryna.analysis.name.NameLevel;
import org.skaryna.engine.schema.Article;
import org.skaryna.engine.schema.ArticleDate;
import org.skaryna.engine.schema.Language;
import org.skaryna.engine.search.NameSpellings;

/** A few articles about a printer whose name has many spellings, and some to fill pages with. */
final class Samples {
  /** Markup where text should be; must be shown as the letters that it is. */
  static final String HOSTILE = "<script>alert('q')</script>\"><img src=x onerror=alert(1)>";

  /** Ends an isolate that is not its own, and turns round whatever comes. */
  static final String TURNS = " \u2069\u202Egnp.exe\u2066 ы\u2067";

  /** What is left of it where it is read: its letters, and none of its turns. */
  static final String TURNS_READ = " gnp.exe ы";

  static final String CLOSED = "closed/letter";

  private Samples() {}

  static List<NameSpellings.Spelling> printer() {
    return List.of(
        MemoryEngine.spelling("Францыск Скарына", "be", 4, NameLevel.VARIANTS, "Belarusian"),
        MemoryEngine.spelling(
            "Францыска Скарыны", "be", 3, NameLevel.VARIANTS, "Belarusian, genitive"),
        MemoryEngine.spelling(
            "Францішак Скарына", "be", 1, NameLevel.VARIANTS, "an older form of the given name"),
        MemoryEngine.spelling(
            "Франциск Скорина", "ru", 2, NameLevel.VARIANTS, "the Russian form of the name"),
        MemoryEngine.spelling(
            "Франциска Скорины", "ru", 2, NameLevel.VARIANTS, "Russian, genitive"),
        MemoryEngine.spelling("Francysk Skaryna", "en", 2, NameLevel.EXACT, "as you typed it"),
        MemoryEngine.spelling(
            "Francišak Skaryna", "be", 1, NameLevel.VARIANTS, "Belarusian Latin script"),
        MemoryEngine.spelling("Francis Skorina", "en", 1, NameLevel.SIMILAR, "sounds alike"));
  }

  /** Those and one that is not open to everybody. */
  static List<Article> withClosed() {
    List<Article> articles = new ArrayList<>(articles());
    articles.add(
        Article.builder(CLOSED, "Ліст пра рэдкалессе, які чытаюць толькі архівісты.")
            .title("Закрыты ліст")
            .language(Language.BELARUSIAN)
            .source("Сховішча")
            .openFrom(LocalDate.MAX)
            .build());
    return articles;
  }

  static List<Article> articles() {
    List<Article> articles = new ArrayList<>();
    articles.add(
        Article.builder(
                "be/skaryna-u-prazie",
                "У Празе ў 1517 годзе выйшаў Псалтыр. Друкар Францыск Скарына паставіў у ім сваё імя. "
                    + "Кнігі Францыска Скарыны чыталі ў Полацку і ў Вільні.\nПрадмовы ён пісаў сам.")
            .title("Пражскія кнігі полацкага друкара")
            .language(Language.BELARUSIAN)
            .date(day("2017-08-06"))
            .source("Кніжны веснік")
            .url("https://example.org/skaryna")
            .authors(List.of("Алена Прыклад"))
            .tags(List.of("кнігадрук"))
            .build());
    articles.add(
        Article.builder(
                "ru/skorina-v-vilne",
                "В Вильне Франциск Скорина открыл типографию. Имя Франциска Скорины носит улица.")
            .title("Типография в Вильне")
            .language(Language.RUSSIAN)
            .date(day("2017-11-02"))
            .source("Старые книги")
            .build());
    articles.add(
        Article.builder(
                "en/printer",
                "Francysk Skaryna printed the first book in Prague. Some call him Francis Skorina.")
            .title("The printer from Polatsk")
            .language(Language.ENGLISH)
            .date(day("2020-08-09"))
            .source("Letters on Books")
            .build());
    articles.add(
        Article.builder(
                "hostile & 100%/?#",
                "Тэкст, у якім "
                    + HOSTILE
                    + ", адзінокі \ud800 сурагат, \u202eперавёрнута\u2066 і "
                    + "ы".repeat(10_000))
            .title(HOSTILE + TURNS)
            .language(Language.BELARUSIAN)
            .source(HOSTILE + TURNS)
            .date(new ArticleDate.Undated("at <b>dawn</b>" + TURNS))
            .url("javascript:alert(1)")
            .authors(List.of(HOSTILE + TURNS, "ы".repeat(10_000)))
            .tags(List.of(TURNS + "tag"))
            .build());
    for (int i = 10; i < 50; i++) {
      articles.add(
          Article.builder("page/" + i, "Нататка пра кнігу, нумар " + i + ".")
              .title("Нататка " + i)
              .language(Language.BELARUSIAN)
              .date(day((1970 + i) + "-05-" + (10 + i % 20)))
              .source("Нататнік")
              .type("page")
              .build());
    }
    return articles;
  }

  private static ArticleDate day(String date) {
    LocalDate day = LocalDate.parse(date);
    return new ArticleDate.Dated(date, day, day);
  }
}
