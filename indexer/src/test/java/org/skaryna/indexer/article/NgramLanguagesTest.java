// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NgramLanguagesTest {
  private static final List<String> CYRILLIC = List.of("be", "ru", "uk");
  private static final List<String> LATIN = List.of("en", "pl", "lt", "de");

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "be, Вада на дарозе",
    "be, Старая хата дзеда",
    "be, Нарада настаўнікаў",
    "ru, Вода на дороге",
    "ru, Старая хата деда",
    "uk, Вода на дорозі",
    "uk, Стара хата дядька",
  })
  void aFewWordsInCyrillicAreToldApart(String language, String text) {
    assertThat(NgramLanguages.BY_ALL.mostLikely(text, CYRILLIC)).contains(language);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "en, The road to the mill",
    "en, Weather in the north",
    "pl, Droga do starego miasta",
    "pl, Pogoda nad morzem",
    "lt, Kelias į seną miestą",
    "lt, Vanduo upėje",
    "de, Der Weg zur alten Stadt",
    "de, Wetter an der Küste",
  })
  void aFewWordsInLatinLettersAreToldApart(String language, String text) {
    assertThat(NgramLanguages.BY_ALL.mostLikely(text, LATIN)).contains(language);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "be, Дзеці вучыліся чытаць на памяць даўнія казкі пра вужоў",
    "ru, Дети учились читать на память давние сказки про ужей",
    "en, Children learned to read old tales of snakes by heart",
    "de, Kinder lernten alte Geschichten von Schlangen auswendig",
  })
  void longerTextsAreToldApartByTrigramsAlone(String language, String text) {
    List<String> languages = CYRILLIC.contains(language) ? CYRILLIC : LATIN;
    assertThat(NgramLanguages.BY_TRIGRAMS.mostLikely(text, languages)).contains(language);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "1905", "…, —", "東京"})
  void whereNoLettersAreKnownNothingIsSaid(String text) {
    assertThat(NgramLanguages.BY_ALL.mostLikely(text, LATIN)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b c", "ab cd ef"})
  void wordsShorterThanThreeLettersHaveNoTrigrams(String text) {
    assertThat(NgramLanguages.BY_TRIGRAMS.mostLikely(text, LATIN)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"the road, THE ROAD", "the road, 'road, the: the road!'"})
  void neitherCapitalsNorPlacesNorNumbersOfSequencesMatter(String one, String other) {
    for (String language : LATIN) {
      List<String> alone = List.of(language);
      assertThat(NgramLanguages.BY_ALL.mostLikely(other, alone))
          .isEqualTo(NgramLanguages.BY_ALL.mostLikely(one, alone));
    }
    assertThat(NgramLanguages.BY_ALL.mostLikely(other, LATIN)).contains("en");
  }
}
