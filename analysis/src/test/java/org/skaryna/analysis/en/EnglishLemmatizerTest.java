// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.en;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class EnglishLemmatizerTest {
  private final EnglishLemmatizer lemmatizer = new EnglishLemmatizer();

  @ParameterizedTest(name = "{0} / {1}: {2}, {3}")
  @CsvFileSource(resources = "lemmas.csv", delimiter = '|', numLinesToSkip = 1)
  void bringsFormsOfOneWordTogetherAndNoOthers(
      String one, String other, boolean together, String why) {
    List<String> lemmas = lemmatizer.lemmas(one);
    List<String> others = lemmatizer.lemmas(other);
    assertThat(others.stream().anyMatch(lemmas::contains))
        .as("%s %s, %s %s: %s", one, lemmas, other, others, why)
        .isEqualTo(together);
  }

  @Property
  void neverGivesAnEmptyOrARepeatedLemma(
      @ForAll @StringLength(min = 1, max = 12) @CharRange(from = 'a', to = 'z') @Chars('-')
          String word) {
    assertThat(lemmatizer.lemmas(word)).isNotEmpty().doesNotContain("").doesNotHaveDuplicates();
  }
}
