// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NameComparisonTest {
  static Stream<Arguments> pairs() {
    return PairTable.rows("name-pairs.csv");
  }

  @ParameterizedTest(name = "{0} / {1}: {2}, {3}")
  @MethodSource("pairs")
  void judgesTheNamesOfTheTable(String asked, String found, String level, String why) {
    String judged =
        NameComparison.of(asked, found).map(match -> match.level().name()).orElse("none");
    assertThat(judged).as(why).isEqualTo(level);
  }

  @Test
  void ranksTheNearerSpellingFirst() {
    double same = cost("Алесь Пушкін", "Алесь Пушкін");
    double variant = cost("Аляксандр Пушкін", "Александр Пушкин");
    double shortForm = cost("Аляксандр Пушкін", "Алесь Пушкін");
    assertThat(same).isLessThan(variant);
    assertThat(variant).isLessThan(shortForm);
  }

  @Test
  void ranksTheOtherSexBelow() {
    assertThat(cost("Ціханоўскі", "Ціханоўскаму")).isLessThan(cost("Ціханоўскі", "Ціханоўская"));
    assertThat(cost("Ціханоўская", "Тихановской")).isLessThan(cost("Ціханоўская", "Тихановским"));
  }

  private static double cost(String asked, String found) {
    return NameComparison.of(asked, found).orElseThrow().cost();
  }

  @Test
  void tellsWhyInThreeLanguages() {
    NameReason reason = NameComparison.of("Иван Наумов", "Наумовым Иваном").orElseThrow().reason();
    assertThat(reason.in(Locale.ENGLISH)).isEqualTo("Russian, instrumental");
    assertThat(reason.in(Locale.of("ru"))).isEqualTo("по-русски, творительный падеж");
    assertThat(reason.in(Locale.of("be"))).isEqualTo("па-руску, творны склон");
    assertThat(reason.in(Locale.of("pl"))).isEqualTo("Russian, instrumental");
  }

  @Test
  void tellsNothingOfWhatHoldsNoLetters() {
    assertThat(NameComparison.of("", "Лабковіч")).isEmpty();
    assertThat(NameComparison.of("Лабковіч", "42 …")).isEmpty();
  }
}
