// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FormLanguageTest {
  static Stream<Arguments> forms() {
    return PairTable.rows("form-languages.csv");
  }

  @ParameterizedTest(name = "{0}: {1}, {2}")
  @MethodSource("forms")
  void tellsTheLanguagesThatTheLettersLeaveOpen(String form, String languages, String why) {
    List<String> told = languages.isEmpty() ? List.of() : List.of(languages.split(" "));
    assertThat(FormLanguage.of(form)).as(why).isEqualTo(told);
  }

  @ParameterizedTest(name = "{0} in an article in {1}: {2}")
  @CsvSource({
    "Лабковіч, en, be",
    "Лабковіч, ru, be",
    "Лабкович, uk, uk",
    "Лабкович, en, ru",
    "Новак, be, be",
    "Новак, en, und",
    "Рыбак, en, und",
    "Рыбак, ru, ru",
    "Иванов, bg, bg",
    "Labkovich, be, be",
    "Labkovich, pl, pl"
  })
  void letsTheArticleSettleWhatTheLettersLeaveOpen(String form, String article, String language) {
    assertThat(FormLanguage.of(form, article)).isEqualTo(language);
  }

  @Test
  void tellsTheClassicalOrthography() {
    assertThat(List.of("Калесьнікава", "Зьміцер", "Ґедымін", "Сьцяпан"))
        .allMatch(FormLanguage::isTaraskievica);
    assertThat(List.of("Калеснікава", "Кузьма", "Васільева", "Лабковіч", "Kaleśnikava"))
        .noneMatch(FormLanguage::isTaraskievica);
  }

  @Property
  void takesAnyText(@ForAll String text) {
    assertThat(FormLanguage.ALL).containsAll(FormLanguage.of(text));
  }
}
