// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.lemma;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LemmaDictionaryTest {
  private final LemmaDictionary.Lookup english =
      LemmaDictionary.load("org/languagetool/resource/en/english").lookup();

  @Test
  void givesEveryReadingOfAForm() {
    assertThat(english.readings("wrote")).containsExactly(new Reading("write", "VBD"));
    assertThat(english.readings("left")).extracting(Reading::lemma).contains("left", "leave");
  }

  @Test
  void knowsNothingOfAWordThatItDoesNotHold() {
    assertThat(english.readings("skarynaesque")).isEmpty();
    assertThat(english.contains("skarynaesque")).isFalse();
    assertThat(english.contains("wrote")).isTrue();
  }

  @Test
  void namesTheFileThatIsMissing() {
    assertThatThrownBy(() -> LemmaDictionary.load("no/such/dictionary"))
        .hasMessageContaining("no/such/dictionary.dict");
  }
}
