// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skaryna.analysis.name.form.BaseForm;
import org.skaryna.analysis.name.form.BaseForms;
import org.skaryna.analysis.name.sound.SoundKeys;

class NameKeysTest {
  /** Names of which the letters and the endings each allow several readings. */
  @ParameterizedTest
  @ValueSource(
      strings = {"Cecchini", "Ciccoca", "Juchymiec", "Cyncowicza", "Chiocchi", "Лабковіча"})
  void holdTheKeysOfEveryBaseForm(String word) {
    Set<String> keys = new LinkedHashSet<>();
    for (BaseForm form : BaseForms.of(word)) {
      SoundKeys.indexed(form.sounds(), keys);
    }
    assertThat(NameKeys.of(word)).containsExactlyElementsOf(keys);
  }
}
