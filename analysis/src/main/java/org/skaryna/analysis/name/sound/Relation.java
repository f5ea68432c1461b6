// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name.sound;

/**
 * How the spellings of two words are related, as far as their letters tell: which rows of costs.csv
 * hold between them. Касцюк may be the Belarusian spelling of Костюк, but Панов and Понов are both
 * no Belarusian words, so no akannie links them.
 */
public enum Relation {
  /** Both are Latin: two romanizations, or two languages' spellings. */
  LATIN,

  /** One is Latin and one Cyrillic: foreign names are written as they are heard, too. */
  ACROSS,

  /** Both are Cyrillic, and nothing tells their languages apart. */
  SAME,

  /**
   * Both are Cyrillic, one may be Belarusian and the other another language, or both are surely
   * Belarusian, which has two norms: Бяляеў - Беляеў.
   */
  BELARUSIAN,

  /** Both are Cyrillic, Russian and Ukrainian by their letters: Вівчар - Овчар. */
  OTHER;

  /** The relation of two words in {@link Languages} bits. */
  public static Relation of(int a, int b) {
    if (a == Languages.LATIN || b == Languages.LATIN) {
      return a == b ? LATIN : ACROSS;
    }
    if (isBelarusianPair(a, b) || isBelarusianPair(b, a)) {
      return BELARUSIAN;
    }
    return a == b ? SAME : OTHER;
  }

  private static boolean isBelarusianPair(int a, int b) {
    return (a & Languages.BELARUSIAN) != 0
        && ((b & ~Languages.BELARUSIAN) != 0 || a == b && a == Languages.BELARUSIAN);
  }
}
