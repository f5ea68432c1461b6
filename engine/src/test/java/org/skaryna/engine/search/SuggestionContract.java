// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.skaryna.engine.schema.DateRange;
import org.skaryna.engine.schema.Language;
import org.skaryna.engine.suggest.QuerySuggestion;

/** What a reader may have meant who found nothing, or little. */
public abstract class SuggestionContract extends SearchEngineContract {
  @ParameterizedTest(name = "{0} suggests {1} {2}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        ",tkfhecm | KEYBOARD | беларусь",
        "ytpfdbcbvjcnm | KEYBOARD | независимость",
        "ьштыл | KEYBOARD | minsk",
        "бібліятэка ,tkfhecm | KEYBOARD | бібліятэка беларусь",
        "nezavisimost | ROMANIZED | независимость",
        "dachach vioski | ROMANIZED | дахах вёскі",
        "biblijateka | ROMANIZED | бібліятэку",
        "бібліятека | SPELLING | бібліятэку",
        "librery | SPELLING | library",
        "library бібліятека | - | -",
        "беларусь | - | -",
        "xyzzyqwv | - | -",
        "бібліят* | - | -",
        "\"бібліятека\" | - | -",
      })
  void aQueryThatFindsNothingIsAnsweredByOneThatDoes(String query, String kind, String other) {
    addTexts();
    List<QuerySuggestion> suggestions = search(query).query().suggestions();
    if (kind == null) {
      assertThat(suggestions).isEmpty();
    } else {
      assertThat(suggestions)
          .containsExactly(new QuerySuggestion(QuerySuggestion.Kind.valueOf(kind), other, 1));
    }
  }

  @Test
  void aSuggestionIsNotSearchedForUnasked() {
    addTexts();
    assertThat(search("nezavisimost").total()).isZero();
  }

  @ParameterizedTest(name = "{0} suggests {1}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      quoteCharacter = '^',
      value = {
        // the US layout, and the Belarusian or the Russian meant
        "<tkfhecm | Беларусь",
        ",tkfhecm\" | беларусь\"",
        ",b,kbzn're | бібліятэку",
        ",jh | бор",
        "ltnb d [fnt | дети в хате",
        "Ytpfdbcbvjcnm | Независимость",
        "'gj[f | эпоха",
        "cytu yf lf[f[ | снег на дахах",
        "'gj[f b ltnb | эпоха и дети",
        "pyjo ghf cytu | зноў пра снег",
        ",tkfhecm vft | беларусь мае",
        // a Cyrillic layout, and the US one meant
        "Ьшлщдфш | Mikolai",
        "ьшлщдфш | mikolai",
        "Ьшлўдфш | Mikolai",
        "дшикфкн ща ьштыл | library of minsk",
        // one Cyrillic layout, and the other meant
        "щчора | ўчора",
        "сямъя | сям'я",
        // too short to tell, or nothing in any layout
        "e | -",
        ", | -",
        "lf | -",
        "ьі | -",
        "qwz | -",
        "mikolai lf | -",
        "xyzzyqwv d | -"
      })
  void keysOfAnotherLayoutAreSuggestedAndNotSearchedFor(String query, String other) {
    addTyped();
    SearchResult found = search(query);
    assertThat(found.total()).isZero();
    assertThat(found.hits()).isEmpty();
    assertThat(found.query().suggestions())
        .isEqualTo(
            other == null
                ? List.of()
                : List.of(new QuerySuggestion(QuerySuggestion.Kind.KEYBOARD, other, 1)));
  }

  @ParameterizedTest
  @MethodSource
  void noQueryIsTooStrange(String query) {
    addTyped();
    SearchResult found = search(query);
    assertThat(found.total()).isZero();
    assertThat(found.query().suggestions()).isEmpty();
  }

  static Stream<String> noQueryIsTooStrange() {
    return Stream.of(
        "\uD83D\uDE00",
        "\uD83D\uDE00,tkfhecm\uD83D\uDE00",
        "\uD83D",
        "x\uDE00y\uD83Dz",
        "'''",
        "[];',./",
        "{}:<>?",
        "«»„“”‘’\"",
        "\"",
        "щ".repeat(5000),
        "sh".repeat(20),
        "q ".repeat(400),
        "שלוםעולם",
        "東京東京東京",
        "\u0301\u0301\u0301\u0301",
        "\u202Exyzzyqwv\u0000");
  }

  @ParameterizedTest(name = "{0} suggests {1}: {2}")
  @CsvFileSource(
      resources = "suggestions.csv",
      delimiter = '|',
      quoteCharacter = '\0',
      numLinesToSkip = 1)
  void aWordThatFindsLessThanWhatItMayStandForIsAnsweredToo(
      String query, String suggested, String why) {
    addArchive();
    List<String> suggestions =
        search(query).query().suggestions().stream()
            .map(other -> other.kind().name().toLowerCase(Locale.ROOT) + " " + other.query())
            .toList();
    assertThat(suggestions)
        .as(why)
        .isEqualTo(suggested == null ? List.of() : List.of(suggested.split(" / ")));
  }

  @Test
  void whatIsSuggestedIsFoundUnderTheSameFilters() {
    addArchive();
    Filters belarusian =
        new Filters(Map.of(FacetField.LANGUAGE, Set.of("be")), Map.of(), DateRange.ALL);
    SearchRequest request = SearchRequest.of("zima").filters(belarusian).build();
    assertThat(engine.search(request).query().suggestions())
        .containsExactly(new QuerySuggestion(QuerySuggestion.Kind.ROMANIZED, "зіма", 4));
  }

  private void addArchive() {
    for (int i = 0; i < 4; i++) {
      add(article("winter" + i, "Зіма прыйшла ў краіну, і дзеці ляпяць снег. Сям'я кракадзіла."));
    }
    for (int i = 0; i < 3; i++) {
      add(article("russian" + i, "Зима пришла в город.").language(Language.RUSSIAN));
    }
    for (int i = 0; i < 5; i++) {
      add(article("park" + i, "Парк і спорт, а яшчэ ўчора каша."));
    }
    add(article("russian", "Независимости ждали дети в хате; эпоха.").language(Language.RUSSIAN));
    add(article("be", "Пра незалежнасць і дзяцей, і каса; 'Вікіпедыя'."));
    add(
        article("en", "The zima is a park, and her sport is the library of government, NTV.")
            .language(Language.ENGLISH));
    add(article("uk", "Україна та її література.").language(new Language("uk")));
    commit();
  }

  private void addTyped() {
    add(
        article(
            "be",
            "Беларусь мае вялікую бібліятэку. На дахах зноў снег, і ўчора быў, а за ёй бор."));
    add(article("be-family", "Уся сям'я ў доме, дзе жыла раней."));
    add(
        article("ru", "Независимость: эпоха, в которой дети росли в хате.")
            .language(Language.RUSSIAN));
    add(article("en", "Mikolai went to the library of Minsk.").language(Language.ENGLISH));
    commit();
  }

  private void addTexts() {
    add(article("be", "Беларусь мае вялікую бібліятэку. На дахах вёскі снег."));
    add(article("ru", "Независимость провозгласили летом.").language(Language.RUSSIAN));
    add(article("en", "The library of Minsk.").language(Language.ENGLISH));
    commit();
  }
}
