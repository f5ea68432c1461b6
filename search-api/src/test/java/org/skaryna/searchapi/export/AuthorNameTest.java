// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Янка Купала               | Купала, Янка               | a person",
        "Купала, Янка              | Купала, Янка               | written with a comma",
        "Уладзімір Мікалаевіч Лабковіч | Лабковіч, Уладзімір Мікалаевіч | a patronymic is given",
        "У. Лабковіч               | Лабковіч, У.               | an initial is given",
        "Francis Skorina           | Skorina, Francis           | Latin script",
        "Наша Ніва                 | Наша Ніва                  | a newspaper",
        "Рэдакцыя                  | Рэдакцыя                   | one word",
        "Радыё Свабода             | Радыё Свабода              | a station"
      })
  void theFamilyNameStandsFirstWhereItIsKnown(String written, String inverted, String why) {
    assertThat(AuthorName.of(written).inverted()).as(why).isEqualTo(inverted);
  }
}
