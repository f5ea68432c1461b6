// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluralRuleTest {

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "be |    0 | 0 артыкулаў     | none is many",
        "be |    1 | 1 артыкул       | one",
        "be |    2 | 2 артыкулы      | few",
        "be |    4 | 4 артыкулы      | few",
        "be |    5 | 5 артыкулаў     | many",
        "be |   11 | 11 артыкулаў    | the teens are many",
        "be |   12 | 12 артыкулаў    | the teens are many",
        "be |   21 | 21 артыкул      | as 1",
        "be |  111 | 111 артыкулаў   | as 11",
        "be |  122 | 122 артыкулы    | as 2",
        "ru |   21 | 21 статья       | as 1",
        "ru |   13 | 13 статей       | the teens are many",
        "ru |   34 | 34 статьи       | few",
        "ru |  100 | 100 статей      | many",
        "en |    1 | 1 article       | one",
        "en |    0 | 0 articles      | other",
        "en |   21 | 21 articles     | not as 1",
        "en | 1234 | 1,234 articles  | grouped as English does",
      })
  void joinsANumberAndItsWord(String language, long n, String phrase, String why) {
    assertThat(Messages.of(Locale.of(language)).count("articles", n)).as(why).isEqualTo(phrase);
  }
}
