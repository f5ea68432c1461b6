// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.translit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;

class RomanizerTest {
  @ParameterizedTest(name = "{0}: {1} -> {2}, {3}")
  @CsvFileSource(resources = "romanization.csv", delimiter = '|', numLinesToSkip = 1)
  void romanizesByTheScheme(RomanizationScheme scheme, String cyrillic, String latin, String why) {
    assertThat(Romanizer.of(scheme).romanize(cyrillic)).as(why).isEqualTo(latin);
  }

  @ParameterizedTest(name = "{0}: {1} is not {2}, {3}")
  @CsvFileSource(resources = "romanization-not.csv", delimiter = '|', numLinesToSkip = 1)
  void doesNotRomanizeByAnotherScheme(
      RomanizationScheme scheme, String cyrillic, String latin, String why) {
    assertThat(Romanizer.of(scheme).romanize(cyrillic)).as(why).isNotEqualTo(latin);
  }

  @ParameterizedTest(name = "{0}: {1} -> {2}, {3}")
  @CsvFileSource(resources = "readings.csv", delimiter = '|', numLinesToSkip = 1)
  void putsTheLikeliestReadingFirst(
      RomanizationScheme scheme, String latin, String cyrillic, String why) {
    assertThat(Romanizer.of(scheme).readings(latin)).as(why).startsWith(cyrillic);
  }

  @Test
  void readsNothingThatTheSchemeDoesNotWrite() {
    assertThat(Romanizer.of(RomanizationScheme.BELARUSIAN_ICAO).readings("Wojtek")).isEmpty();
    assertThat(Romanizer.of(RomanizationScheme.RUSSIAN_PRESS).readings("Łabkovič")).isEmpty();
    assertThat(Romanizer.of(RomanizationScheme.RUSSIAN_PRESS).readings("")).isEmpty();
    assertThat(Romanizer.of(RomanizationScheme.RUSSIAN_PRESS).readings("a".repeat(33))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(RomanizationScheme.class)
  void everySchemeHasPairsOfItsOwnInTheTables(RomanizationScheme scheme) {
    for (String table : List.of("romanization.csv", "romanization-not.csv")) {
      assertThat(getClass().getResourceAsStream(table))
          .asString(UTF_8)
          .as(table)
          .contains("\n" + scheme + "|");
    }
  }

  @ParameterizedTest(name = "{0}: {1} -> {2}, {3}")
  @CsvFileSource(resources = "reading.csv", delimiter = '|', numLinesToSkip = 1)
  void readsBackByTheScheme(RomanizationScheme scheme, String latin, String cyrillic, String why) {
    assertThat(Romanizer.of(scheme).read(latin)).as(why).isEqualTo(cyrillic);
  }

  @Test
  void refusesToReadWhatTheSchemeHasLost() {
    Romanizer icao = Romanizer.of(RomanizationScheme.BELARUSIAN_ICAO);
    assertThat(icao.readsBack()).isFalse();
    assertThatThrownBy(() -> icao.read("Minsk"))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessage("BELARUSIAN_ICAO cannot be read back");
  }

  @Property
  void takesAnyText(@ForAll String text, @ForAll RomanizationScheme scheme) {
    Romanizer romanizer = Romanizer.of(scheme);
    assertThat(romanizer.romanize(text)).isNotNull();
    assertThat(romanizer.readsBack() ? romanizer.read(text) : "").isNotNull();
    assertThat(romanizer.readings(text))
        .allMatch(reading -> romanizer.romanize(reading).equals(text.toLowerCase(Locale.ROOT)));
  }
}
