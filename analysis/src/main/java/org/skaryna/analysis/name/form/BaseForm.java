// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name.form;

import org.skaryna.analysis.name.sound.Languages;
import org.skaryna.analysis.name.sound.Script;

/**
 * A nominative that a written form may stand for.
 *
 * @param letters folded
 * @param sounds what the letters sound like
 * @param agreement sexes and cases that the written form would then have ({@link Agreement})
 * @param languages whose ending was taken off ({@link Languages})
 * @param cost how unlikely the reading is, on the scale of costs.csv
 * @param written whether it is the form itself, nothing taken off
 */
public record BaseForm(
    String letters, String sounds, int agreement, int languages, int cost, boolean written) {
  /** A nominative that stands in a table, and is none of a written form. */
  public static BaseForm ofTable(String letters, String sounds, int agreement) {
    return new BaseForm(letters, sounds, agreement, Languages.ANY, 0, true);
  }

  /** Whether it is written in Cyrillic letters. */
  public boolean isCyrillic() {
    return Script.of(letters) == Script.CYRILLIC;
  }

  /** Whether the written form would be a vocative and nothing else. */
  boolean isVocative() {
    return Agreement.withoutVocative(agreement) == 0;
  }

  /** The same at a higher cost. */
  public BaseForm dearer(int more) {
    return new BaseForm(letters, sounds, agreement, languages, cost + more, written);
  }

  /** Whether it may be a form of one of these languages. */
  public boolean isIn(int others) {
    return (languages & others) != 0;
  }

  /**
   * Whether it is a folded nominative of one of some languages, but for what its case form can't
   * tell: the dots of ё, and in Belarusian one vowel that the stress has left (Чарняца - Чарнец,
   * Ката - Кот).
   */
  public boolean isOf(String nominative, int others) {
    if (!isIn(others) || letters.length() != nominative.length()) {
      return false;
    }
    int vowels = !written && isIn(others & Languages.BELARUSIAN) ? 1 : 0;
    for (int i = 0; i < letters.length(); i++) {
      char c = undotted(letters.charAt(i));
      char n = undotted(nominative.charAt(i));
      if (c != n && (!isUnstressed(c, n) || --vowels < 0)) {
        return false;
      }
    }
    return true;
  }

  private static char undotted(char c) {
    return c == 'ё' ? 'е' : c;
  }

  private static boolean isUnstressed(char c, char stressed) {
    return (c == 'я' && stressed == 'е') || (c == 'а' && (stressed == 'о' || stressed == 'э'));
  }

  /**
   * The agreement when the form is known to be a given name, whose ending tells less of the sex. A
   * vocative is Ukrainian: Сергію, but Сергею is a dative.
   */
  public int givenAgreement() {
    if (written) {
      return NominativeShape.bare(letters);
    }
    return GivenNames.isUkrainian(letters) ? agreement : Agreement.withoutVocative(agreement);
  }
}
