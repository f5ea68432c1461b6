// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingClausesTest {

  @Test
  void switchesASpellingOff() {
    assertThat(SpellingClauses.off("Labkovich", "Лабковіча"))
        .isEqualTo("Labkovich -spelling:\"Лабковіча\"");
  }

  @ParameterizedTest(name = "{0} without {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "x -spelling:\"А\" y          | А   | x y                  | its clause goes",
        "x -spelling:\"А\" -spelling:\"Б\" | Б | x -spelling:\"А\"    | the other clause stays",
        "x -spelling:\"АБ\"           | А   | x -spelling:\"АБ\"     | not a part of a form",
        "-spelling:\"А\"              | А   | ~~                   | nothing is left",
        "x -spelling:А                | А   | x                    | as typed without quotes",
        "x -SPELLING:\"А\"            | А   | x                    | fields are known in capitals",
        "x -spelling:\"$1\"           | $1  | x                    | nothing in a form is a pattern",
        "x-spelling:\"А\"             | А   | x-spelling:\"А\"       | a word with a hyphen",
      })
  void switchesItOnAgain(String query, String form, String left, String why) {
    assertThat(SpellingClauses.on(query, form)).as(why).isEqualTo(left);
  }

  @Test
  void comesBackToTheSameQuery() {
    String query = "name:\"Янка Купала\" вершы";

    assertThat(SpellingClauses.on(SpellingClauses.off(query, "Іван Луцэвіч"), "Іван Луцэвіч"))
        .isEqualTo(query);
    assertThat(SpellingClauses.without(SpellingClauses.off(query, "Іван Луцэвіч")))
        .isEqualTo(query);
  }
}
