// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.be;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class BelarusianNormalizerTest {
  @ParameterizedTest(name = "{0} / {1}: {2}, {3}")
  @CsvFileSource(resources = "spellings.csv", delimiter = '|', numLinesToSkip = 1)
  void bringsSpellingsOfOneWordTogetherAndNoOthers(
      String one, String other, boolean together, String why) {
    assertThat(BelarusianNormalizer.normalize(one).equals(BelarusianNormalizer.normalize(other)))
        .as("%s: %s", BelarusianNormalizer.normalize(one), why)
        .isEqualTo(together);
  }

  @Property
  void neverMakesAWordEmpty(@ForAll String word) {
    assertThat(BelarusianNormalizer.normalize(word).isEmpty()).isEqualTo(word.isEmpty());
  }
}
