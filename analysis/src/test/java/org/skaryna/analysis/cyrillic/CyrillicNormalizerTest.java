// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.cyrillic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CyrillicNormalizerTest {
  @ParameterizedTest(name = "{0} -> {1}: {2}")
  @CsvSource({
    "за\u0301мак, замак, stress mark",
    "гіс\u00ADторыя, гісторыя, soft hyphen",
    "краи\u0306, край, й of two characters",
    "бы\u0306к, бы\u0306к, the mark belongs to no letter of ours",
    "буслу\u0306, буслў, ў of two characters",
    "е\u0308лка, ёлка, ё of two characters",
    "мiнск, мінск, Latin i",
    "мoвa, мова, Latin o and a",
    "lоndоn, london, Cyrillic о",
    "mінск, мінск, a Latin capital M by its look",
    "сау, сау, all Cyrillic",
    "cay, cay, all Latin",
    "cаc, cаc, nothing tells which alphabet is meant",
    "usbшны, usbшны, both alphabets are meant",
    "\u0301, '', nothing but a mark"
  })
  void mendsLettersOfTheWrongAlphabet(String word, String expected, String why) {
    char[] letters = word.toCharArray();
    int length = CyrillicNormalizer.normalize(letters, letters.length);
    assertThat(new String(letters, 0, length)).as(why).isEqualTo(expected);
  }
}
