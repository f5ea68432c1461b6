// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skaryna.engine.index.LuceneArticleSink;
import org.skaryna.engine.schema.Article;
import org.skaryna.engine.schema.ArticleDates;
import org.skaryna.engine.schema.Language;
import org.skaryna.engine.search.ScoreExplanation.Part;

/** Each hit says why it stands where it stands, and what it says adds up. */
class ExplainedHitsTest {
  private static final double EXACTLY_ENOUGH = 1e-4;
  @TempDir private static Path folder;
  private static SearchEngine engine = LuceneSearchEngine.open(Path.of(""));

  @BeforeAll
  static void index() {
    try (LuceneArticleSink sink = LuceneArticleSink.open(folder)) {
      sink.add(
          article("be", "be", "Кнігі і бібліятэкі", "У Гродне чытаюць кнігу. Кніга Францыска."));
      sink.add(article("ru", "ru", "Новый год", "Книга о Владимире Лабковиче лежит в библиотеке."));
      sink.commit(1);
      sink.add(
          article("en", "en", "A library", "Uladzimir Labkovich wrote a book; Vladimir read."));
      sink.add(article("pl", "pl", "Biblioteka", "Nowa książka i stara ksiazka."));
      sink.add(
          Article.builder("by", "Пра Уладзіміра Лабковіча, кнігу і кнігі.")
              .title("Уладзімір Лабковіч")
              .language(Language.BELARUSIAN)
              .authors(List.of("Янка Купала"))
              .tags(List.of("вершы"))
              .source("Наша Ніва")
              .build());
      sink.commit(2);
    }
    engine = LuceneSearchEngine.open(folder);
  }

  private static Article article(String id, String language, String title, String text) {
    return Article.builder(id, text)
        .title(title)
        .language(new Language(language))
        .date(ArticleDates.read("2020-08-09"))
        .build();
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  private static List<Hit> hits(String query, Locale locale) {
    return engine
        .search(SearchRequest.of(query).explain(true).locale(locale).facets(Set.of()).build())
        .hits();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "кніга",
        "кнігу чытаюць",
        "книга OR library OR biblioteka",
        "Labkovich",
        "name:\"Uladzimir Labkovich\"",
        "Uladzimir Labkovich кнігу",
        "кніга -library",
        "\"чытаюць кнігу\"",
        "\"пра Уладзіміра\"~3 OR кнігі",
        "кні*",
        "кныга~",
        "(кніга OR книга) AND (Лабкович OR чытаюць)",
        "title:library",
        "author:\"Янка Купала\"",
        "author:Kupala",
        "tag:вершы source:\"Наша Ніва\"",
        "place:\"Гродна\"",
        "Гродна кніга",
        "language:be кніга",
        "date:[2000 TO 2025] книга",
        "Vladimir",
        "і кніга",
        "чорна-белы OR кніга"
      })
  void theScoresOfThePartsAddUpToTheHits(String query) {
    List<Hit> hits = hits(query, Locale.ENGLISH);
    assertThat(hits).as(query).isNotEmpty();
    for (Hit hit : hits) {
      List<Part> parts = hit.explanation().parts();
      assertThat(parts.stream().mapToDouble(Part::score).sum())
          .as("%s: %s %s", query, hit.id(), parts)
          .isCloseTo(hit.score(), within(EXACTLY_ENOUGH));
      assertThat(parts)
          .isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()))
          .allSatisfy(part -> {
            assertThat(part.why()).contains(String.format(Locale.ENGLISH, "%.4f", part.score()));
            assertThat(part.found()).as("%s %s", query, part).isNotEmpty();
          });
    }
  }

  @Test
  void saysWhichFormsStandWhereAndInWhichLanguage() {
    Hit hit = hit("кніга", "by", Locale.ENGLISH);
    assertThat(hit.explanation().why()).startsWith("Ranked by score");
    assertThat(hit.explanation().parts().getFirst())
        .satisfies(part -> {
          assertThat(part.field()).isEqualTo("text");
          assertThat(part.language()).isEqualTo("be");
          assertThat(part.found()).containsExactly("кнігу", "кнігі");
          assertThat(part.why()).startsWith("кнігу, кнігі in the text, Belarusian forms: ");
        });
  }

  @Test
  void aTitleWeighsTwiceAsMuchAsTheText() {
    Part title = asWord(hit("бібліятэкі", "be", Locale.ENGLISH));
    Part text = asWord(hit("чытаюць", "be", Locale.ENGLISH));
    assertThat(title.field()).isEqualTo("title");
    assertThat(text.field()).isEqualTo("text");
    assertThat(title.weight()).isCloseTo(2 * text.weight(), within(EXACTLY_ENOUGH));
  }

  private static Part asWord(Hit hit) {
    return hit.explanation().parts().stream()
        .filter(part -> part.why().contains("rarity"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void saysWhichFormsOfANameWereFoundAndByWhichRule() {
    Part name = hit("Uladzimir Labkovich", "ru", Locale.ENGLISH).explanation().parts().getFirst();
    assertThat(name.field()).isEqualTo("names");
    assertThat(name.found()).containsExactly("Владимире Лабковиче");
    assertThat(name.why())
        .contains("for the name \"Uladzimir Labkovich\"")
        .contains("another language or spelling")
        .contains("at most 8.0000");
  }

  @ParameterizedTest
  @CsvSource({
    "be, Паводле адпаведнасці, за імя",
    "ru, По соответствию, за имя",
  })
  void speaksTheReadersLanguage(String language, String order, String name) {
    Hit hit = hit("Uladzimir Labkovich", "ru", Locale.of(language));
    assertThat(hit.explanation().why()).startsWith(order);
    assertThat(hit.explanation().parts().getFirst().why()).contains(name);
  }

  @Test
  void whatIsOrderedByDateSaysWhichDateAndHasNoParts() {
    SearchRequest newest = SearchRequest.of("кніга").sort(SortOrder.NEWEST).explain(true).build();
    ScoreExplanation first = engine.search(newest).hits().getFirst().explanation();
    assertThat(first.why())
        .isEqualTo("Ordered by date, the newest first: 2020-08-09. Equal dates are ordered by id.");
    assertThat(first.parts()).isEmpty();
    assertThat(engine.search(newest).hits().getLast().explanation().why())
        .contains("without a date, which comes last");
  }

  @Test
  void aSearchForEverythingRanksNothing() {
    assertThat(hits("", Locale.ENGLISH))
        .allSatisfy(hit -> {
          assertThat(hit.explanation().parts()).isEmpty();
          assertThat(hit.explanation().why()).startsWith("Nothing asked for ranks");
        });
  }

  @Test
  void saysNothingUnasked() {
    assertThat(engine.search(SearchRequest.of("кніга").build()).hits())
        .isNotEmpty()
        .allSatisfy(hit -> assertThat(hit.explanation()).isEqualTo(ScoreExplanation.NONE));
  }

  private static Hit hit(String query, String id, Locale locale) {
    return hits(query, locale).stream()
        .filter(hit -> hit.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
