// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FrequentNamesTest {
  @Test
  void countsArticlesNotMentions() {
    FrequentNames names =
        FrequentNames.in(
            Stream.of(
                "Янка Купала і Янка Купала, Марыя Рута",
                "Марыя Рута",
                "мама Рута, Вялікая Рута, Марыя"));
    assertThat(names.byFrequency()).containsExactly("Марыя Рута", "Янка Купала");
  }

  @Test
  void samplesNamesEachThreeTimesAsRare() {
    FrequentNames names = FrequentNames.in(Stream.of("Янка Бета, Янка Альфа, Янка Гама"));
    assertThat(names.sample(8)).containsExactly("Янка Альфа", "Янка Гама");
  }
}
