// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.en;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishMisspellingsTest {
  private final EnglishMisspellings misspellings = new EnglishMisspellings();

  @ParameterizedTest(name = "{0} -> {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "goverment | government | a letter left out",
        "occassion | occasion | a letter doubled",
        "tommorrow | tomorrow | a letter doubled",
        "libarry | library | neighbours that changed places",
        "seperate | separate | a vowel for another",
        "reaaally | really | a letter drawn out",
        "necessery | necessary | a vowel for another",
      })
  void mendsOneSlip(String written, String meant, String why) {
    assertThat(misspellings.mended(written)).as(why).contains(meant);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "teh | too short: as near to many words",
        "kovalenok | no word is near",
        "gavernmunt | two slips",
        "resond | respond or resound",
        "libraryx | a slip at the end may be an ending",
        "qwertyuiopasdfghjklzxcvbnm | too long for a word",
        "бібліятэк | not English letters",
      })
  void leavesOtherWordsAlone(String written, String why) {
    assertThat(misspellings.mended(written)).as(why).isEmpty();
  }
}
