// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.translit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatinSpellingTest {
  @ParameterizedTest(name = "{0}: {1} reads {2}")
  @CsvSource({
    "Łabkovič, LACINKA, лабковіч",
    "Miadzieĺ, NATIONAL_2007, мядзель",
    "Gorbatschow, RUSSIAN_GERMAN, горбачов",
    "Tsikhanouskaya, BELARUSIAN_PRESS_ICAO, ціханоўская",
    "Tikhanovskaya, RUSSIAN_PRESS, тихановская",
    "Tsikhan, BELARUSIAN_ICAO, ціхан"
  })
  void putsTheLikeliestSchemeFirst(String word, RomanizationScheme scheme, String reading) {
    LatinSpelling spelling = LatinSpelling.of(word);
    assertThat(spelling.schemes()).startsWith(scheme);
    assertThat(spelling.readings(scheme)).contains(reading);
    assertThat(spelling.oddity(scheme))
        .isLessThanOrEqualTo(spelling.oddity(spelling.schemes().getLast()));
  }

  @ParameterizedTest(name = "{0} is not {1}")
  @CsvSource({
    "Łabkovič, RUSSIAN_PRESS",
    "Yurkevich, LACINKA",
    "Gorbatschow, RUSSIAN_PRESS",
    "Szewczenko, UKRAINIAN_2010",
    "Wałęsa, RUSSIAN_PRESS",
    "Âgor, BELARUSIAN_ICAO"
  })
  void leavesOutSchemesThatWriteOtherwise(String word, RomanizationScheme scheme) {
    assertThat(LatinSpelling.of(word).schemes()).doesNotContain(scheme);
    assertThat(LatinSpelling.of(word).readings(scheme)).isEmpty();
  }

  @Test
  void knowsNoSchemeForWhatIsNoLatinWord() {
    assertThat(LatinSpelling.of("").schemes()).isEmpty();
    assertThat(LatinSpelling.of("Лабковіч").schemes()).isEmpty();
    assertThat(LatinSpelling.of("42").schemes()).isEmpty();
  }
}
