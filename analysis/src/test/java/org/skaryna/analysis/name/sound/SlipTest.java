// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name.sound;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipTest {
  @ParameterizedTest(name = "{0}, {1}: {2}")
  @CsvSource({
    "лабковіч, лабковіч, true, none at all",
    "лабковіч, лакбовіч, true, two changed about",
    "лабковіч, лабковчі, true, at the end",
    "лабковіч, лабкоіч, true, one left out",
    "лабковіч, лаббковіч, true, one doubled",
    "лабковіч, рабковіч, true, the first is another",
    "лабковіч, лабкоівч, true, a vowel and a consonant",
    "лабковіч, бакловіч, false, two that are no neighbours",
    "лабковіч, лбковч, false, two left out",
    "лабковіч, лабковічык, false, a suffix",
    "лабковіч, '', false, nothing",
  })
  void tellsOneSlipFromMore(String a, String b, boolean one, String why) {
    assertThat(Slip.isOne(a, b)).as(why).isEqualTo(one);
    assertThat(Slip.isOne(b, a)).as(why).isEqualTo(one);
  }
}
