// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name.form;

import org.skaryna.analysis.name.sound.Script;

/**
 * Which sexes and cases a form may be that is taken for a base form as it stands. Men's names in a
 * consonant are nominative, women's are the same in every case; Калеснікаў and Ціханоўскі are men,
 * Калеснікава and Ціханоўская women; what ends in o, e, i, u or -ых doesn't change.
 */
final class NominativeShape {
  private static final String[] MALE = {
    "ов", "ев", "ёв", "єв", "аў", "оў", "еў", "ёў", "эў", "яў", "ав", "эв", "ский", "цкий", "скі",
    "цкі", "ський", "цький", "скій", "ый", "цкій"
  };
  private static final String[] FEMALE = {
    "ова", "ева", "ёва", "єва", "ава", "эва", "ская", "цкая", "ська", "цька", "ая"
  };
  private static final String[] MALE_LATIN = {
    "ski", "cki", "sky", "skij", "skiy", "skyi", "skyy", "off", "eff", "ov", "ev", "oŭ", "aŭ", "eŭ"
  };
  private static final String[] FEMALE_LATIN = {
    "ova", "eva", "skaya", "skaja", "skaia", "ska", "cka", "tska", "owa", "ewa"
  };

  private static final String[] ADJECTIVES = {
    "ская", "цкая", "ский", "цкий", "ський", "цький", "ўскі", "нскі", "іцкі", "ыцкі", "ецкі",
    "ацкі", "skaja", "ckaja", "skaya", "skaia", "ŭski", "vski", "wski", "nski", "icki", "ecki",
    "vsky", "nsky", "tsky", "tski"
  };

  private static final String[] UNCHANGING = {"ых", "іх", "их"};

  private NominativeShape() {}

  static int of(String folded, Script script) {
    if (script == Script.CYRILLIC) {
      return cyrillic(folded);
    }
    if (endsWith(folded, FEMALE_LATIN)) {
      return script == Script.LATIN ? Agreement.FEMALE : Agreement.FEMALE_NOMINATIVE;
    }
    return endsWith(folded, MALE_LATIN) ? Agreement.MALE : Agreement.ANY;
  }

  private static int cyrillic(String folded) {
    if (folded.length() > 4) {
      if (endsWith(folded, UNCHANGING)) {
        return Agreement.ANY;
      }
      if (endsWith(folded, MALE)) {
        return Agreement.MALE_NOMINATIVE;
      }
      if (endsWith(folded, FEMALE)) {
        return Agreement.FEMALE_NOMINATIVE;
      }
    }
    return bare(folded);
  }

  /**
   * Whether a form is an adjective in the nominative and no case of a noun: Савіцкая is hers and no
   * genitive of Савіцкай, Бараноўскі his and none of Бараноўска.
   */
  static boolean isAdjective(String folded) {
    return endsWith(folded, ADJECTIVES);
  }

  /**
   * What the last letters alone tell: as of given names, Любоў is a woman's. Behind a vowel а is
   * kept in every case: Дзюма - Дзюмы, but Маруа (Rosenthal, Spravochnik po pravopisaniyu, § 149).
   */
  static int bare(String folded) {
    char last = folded.charAt(folded.length() - 1);
    if (last == 'а'
        && folded.length() > 2
        && BaseForms.isVowel(folded.charAt(folded.length() - 2))) {
      return Agreement.ANY;
    }
    if (last == 'а' || last == 'я') {
      return Agreement.BOTH_NOMINATIVE;
    }
    return BaseForms.isVowel(last) ? Agreement.ANY : Agreement.MALE_NOMINATIVE | Agreement.FEMALE;
  }

  private static boolean endsWith(String folded, String[] endings) {
    for (String ending : endings) {
      if (folded.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
