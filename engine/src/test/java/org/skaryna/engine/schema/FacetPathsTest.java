// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FacetPathsTest {

  @ParameterizedTest(name = "{0} is counted in {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "2020-08-09 | 2020>2020-08>2020-08-09",
        "2020-08 | 2020>2020-08",
        "2020 | 2020",
        "1907-1909 | 1907 1908 1909",
        "2018-09/10 | 2018",
      })
  void countsADateWhereReadersLookForIt(String written, String paths) {
    assertThat(
            FacetPaths.datePaths(ArticleDates.read(written)).stream()
                .map(path -> String.join(">", path)))
        .containsExactly(paths.split(" "));
  }

  @Test
  void cutsALongValueBetweenLetters() {
    assertThat(FacetPaths.value("x".repeat(999) + "😀")).isEqualTo("x".repeat(999));
  }
}
