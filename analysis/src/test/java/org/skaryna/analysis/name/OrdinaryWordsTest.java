// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrdinaryWordsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Friday",
        "He",
        "She",
        "The",
        "However",
        "After",
        "Police",
        "Market",
        "Courts",
        "Said",
        "November",
        "IT",
        "Гэта",
        "Они",
        "Пятніца",
        "Октябрь",
        "КАЛІ"
      })
  void leavesOutWhatIsHardlyAName(String word) {
    assertThat(OrdinaryWords.isOne(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Labkovich",
        "Купала",
        "Кравец",
        "Сорока",
        "Mark",
        "Rose",
        "Rubets",
        "Kalasok",
        "Hrodna",
        "Гродна",
        "Мінск",
        "Łabkovič",
        "Лабковічу",
        "Вера",
        "Ὅμηρος"
      })
  void keepsWhatMayBeOne(String word) {
    assertThat(OrdinaryWords.isOne(word)).isFalse();
  }
}
