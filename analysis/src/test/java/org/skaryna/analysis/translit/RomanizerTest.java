// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.translit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class RomanizerTest {
  @ParameterizedTest(name = "{0}: {1} -> {2}, {3}")
  @CsvFileSource(resources = "romanization.csv", delimiter = '|', numLinesToSkip = 1)
  void romanizesByTheScheme(RomanizationScheme scheme, String cyrillic, String latin, String why) {
    assertThat(Romanizer.of(scheme).romanize(cyrillic)).as(why).isEqualTo(latin);
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
  }
}
