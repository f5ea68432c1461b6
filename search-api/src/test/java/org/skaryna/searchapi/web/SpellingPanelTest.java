// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skaryna.analysis.name.NameLevel;
import org.skaryna.engine.schema.Language;
import org.skaryna.engine.search.NameSpellings;
import org.skaryna.engine.search.NameSpellings.Spelling;
import org.skaryna.searchapi.http.QueryParameters;
import org.skaryna.searchapi.web.SpellingPanel.Group;
import org.skaryna.searchapi.web.SpellingPanel.Item;

class SpellingPanelTest {

  private static Spelling spelling(String form, String language) {
    return new Spelling(form, new Language(language), 1, NameLevel.VARIANTS, "", true);
  }

  private static List<Group> groups(Spelling... spellings) {
    return SpellingPanel.of(
            List.of(new NameSpellings("x", Arrays.asList(spellings))),
            new SearchLinks(QueryParameters.NONE),
            Messages.of(Locale.ENGLISH))
        .getFirst()
        .groups();
  }

  @ParameterizedTest(name = "{0} in articles in {1}: {2}, lang={3}")
  @CsvSource({
    "Скарыны, be, Belarusian, be, the articles tell",
    "Скарыны, ru, Russian, ru, the articles tell again",
    "Скарыны, en, Cyrillic letters, '', English articles do not tell",
    "Скарыны, und, Cyrillic letters, '', nothing tells",
    "Караткевіч, en, Belarusian, be, і alone",
    "КАРАТКЕВІЧ, ru, Belarusian, be, capitals too",
    "Ціханоўская, ru, Belarusian, be, ў",
    "Ґудаў, be, Belarusian, be, ў says more than ґ",
    "Скорина, be, Russian, ru, и",
    "Щербаковъ, en, Russian, ru, щ and ъ",
    "Єльська, ru, Ukrainian, uk, є",
    "Скорині, ru, Ukrainian, uk, и beside і",
    "Ка\u0438\u0306зер, en, Cyrillic letters, '', й is in every alphabet even where it is two characters",
    "Skaryna, en, Latin letters, en, Latin",
    "Skaryna, be, Latin letters, be-Latn, Latin in Belarusian articles",
    "Skoryna, pl, Latin letters, pl, Latin is usual in Polish",
    "סקארינה, en, Other languages, '', neither",
    "7, en, Other languages, '', no letter",
  })
  void groupsAFormByItsLettersThenByItsArticles(
      String form, String articles, String label, String lang, String why) {
    Group group = groups(spelling(form, articles)).getFirst();

    assertThat(group.label()).as(why).isEqualTo(label);
    assertThat(group.items().getFirst().lang()).as(why).isEqualTo(lang);
  }

  @Test
  void hasEachGroupOnceInTheOrderOfItsFirstForm() {
    List<Group> groups =
        groups(
            spelling("Скорина", "en"),
            spelling("Skaryna", "en"),
            spelling("Скарына", "en"),
            spelling("Скорины", "be"),
            spelling("Скарына", "mk"),
            spelling("Skaryna", "be"),
            spelling("Скарыны", "und"));

    assertThat(groups)
        .extracting(Group::label)
        .containsExactly("Russian", "Latin letters", "Cyrillic letters", "Macedonian");
    assertThat(groups.getFirst().items())
        .extracting(Item::form)
        .containsExactly("Скорина", "Скорины");
    assertThat(groups.get(2).items()).hasSize(2);
  }
}
