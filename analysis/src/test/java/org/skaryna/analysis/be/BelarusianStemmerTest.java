// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.be;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class BelarusianStemmerTest {
  @ParameterizedTest(name = "{0} / {1}: {2}, {3}")
  @CsvFileSource(resources = "stems.csv", delimiter = '|', numLinesToSkip = 1)
  void bringsFormsOfOneWordTogetherAndNoOthers(
      String one, String other, boolean together, String why) {
    List<String> stems = stems(one);
    assertThat(stems(other).stream().anyMatch(stems::contains))
        .as("%s %s, %s %s: %s", one, stems, other, stems(other), why)
        .isEqualTo(together);
  }

  @Property
  void neverGivesAnEmptyOrARepeatedStem(
      @ForAll @StringLength(min = 1, max = 12) @CharRange(from = 'а', to = 'я') String word) {
    assertThat(stems(word)).isNotEmpty().doesNotContain("").doesNotHaveDuplicates();
  }

  private static List<String> stems(String word) {
    return BelarusianStemmer.stems(BelarusianNormalizer.normalize(word));
  }
}
