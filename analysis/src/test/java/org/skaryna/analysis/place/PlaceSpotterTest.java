// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceSpotterTest {
  private final PlaceSpotter spotter = Gazetteer.builtIn().spotter();

  @ParameterizedTest(name = "{0} -> {1}: {2}")
  @CsvFileSource(
      resources = "mentions.csv",
      delimiter = '|',
      quoteCharacter = '\0',
      numLinesToSkip = 2,
      emptyValue = "",
      nullValues = "-")
  void findsThePlacesOfTheTable(String sentence, String found, String reason) {
    assertThat(found(sentence)).as(reason).isEqualTo(found == null ? "" : found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", " ", "М", "Мінск", "Мінск-", "-Мінск", "«Мінск", "Новы", "Новы ", "💥Мінск", "Ⓜ",
        "Мінск Ⓜ"
      })
  void readsTextsThatEndAnywhere(String text) {
    assertThat(spotter.places(text)).allMatch(mention -> mention.end() <= text.length());
  }

  @Test
  void spansAreThoseOfTheText() {
    PlaceMention mention = spotter.places("Ён жыў у Гродзенскай вобласці.").getFirst();
    assertThat(mention.start()).isEqualTo(9);
    assertThat(mention.end()).isEqualTo(29);
    assertThat(mention.place().label(Locale.ENGLISH)).isEqualTo("Grodno Region");
  }

  @Property(tries = 300)
  void neverFailsAndNeverOverlaps(@ForAll @StringLength(max = 200) String text) {
    int last = 0;
    for (PlaceMention mention : Gazetteer.builtIn().spotter().places("Мінск " + text + " Мір")) {
      assertThat(mention.start()).isGreaterThanOrEqualTo(last);
      assertThat(mention.end()).isGreaterThan(mention.start());
      last = mention.end();
    }
  }

  private String found(String sentence) {
    return spotter.places(sentence).stream()
        .map(m -> m.place().id() + "=" + sentence.substring(m.start(), m.end()))
        .collect(Collectors.joining("; "));
  }
}
