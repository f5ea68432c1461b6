// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.translit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyboardLayoutTest {
  @ParameterizedTest(name = "{0}: {1} <-> {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "BELARUSIAN|,tkfhecm|беларусь",
        "BELARUSIAN|Vbycr|Мінск",
        "BELARUSIAN|oxjhf|ўчора",
        "BELARUSIAN|czv]z|сям'я",
        "BELARUSIAN|<ZKSYSXS|БЯЛЫНЫЧЫ",
        "RUSSIAN|Vbycr|Минск",
        "RUSSIAN|j,]trn|объект",
        "RUSSIAN|`krf 2024|ёлка 2024",
        "RUSSIAN|Lucene|Дгсуту",
        "UKRAINIAN|erhf]yf|україна",
        "UKRAINIAN|']lyscnm|єїдність"
      })
  void mendsTextInBothDirections(KeyboardLayout layout, String us, String cyrillic) {
    assertThat(layout.fromUs(us)).isEqualTo(cyrillic);
    assertThat(layout.toUs(cyrillic)).isEqualTo(us);
  }

  @Test
  void turnsOneCyrillicLayoutIntoTheOther() {
    String us = KeyboardLayout.RUSSIAN.toUs("щчора и съмья");
    assertThat(KeyboardLayout.BELARUSIAN.fromUs(us)).isEqualTo("ўчора і с'мья");
  }

  @Test
  void leavesWhatIsOnNoKey() {
    assertThat(KeyboardLayout.BELARUSIAN.fromUs("№ 5 – łódź")).isEqualTo("№ 5 – łóвź");
  }
}
