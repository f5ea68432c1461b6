// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateTextTest {

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource({
    "2020-08-09, en, 9 August 2020",
    "2020-08-09, be, 9 жніўня 2020",
    "2020-08-09, ru, 9 августа 2020",
    "2020-08, en, August 2020",
    "2020-08, be, жнівень 2020",
    "2020-08, ru, август 2020",
    "2020, be, 2020",
    "1907-1910, en, 1907-1910",
    "2020-02-31, en, 2020-02-31",
    "у жніўні, be, у жніўні",
  })
  void isWrittenAsTheReaderWrites(String written, String language, String shown) {
    assertThat(DateText.of(written, Locale.of(language))).isEqualTo(shown);
  }
}
