// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name.form;

/**
 * Which sexes and cases a form may be, as a set of bits: the words of one name must share at least
 * one. So Аляксандра Кравец (a woman: Кравец is nominative) is not Аляксандр Кравец in the
 * genitive.
 */
public final class Agreement {
  private static final int NOMINATIVE = 1;

  /** Only Ukrainian has one of its own, and not in every name: a nominative stands for it. */
  private static final int VOCATIVE = 1 << 6;

  private static final String CASES = "nom gen dat acc ins loc voc";
  private static final int SEX_SHIFT = 7;

  /** Any case of a man's name. */
  public static final int MALE = (1 << SEX_SHIFT) - 1;

  /** Any case of a woman's name. */
  public static final int FEMALE = MALE << SEX_SHIFT;

  /** Any form at all. */
  public static final int ANY = MALE | FEMALE;

  static final int MALE_NOMINATIVE = NOMINATIVE | VOCATIVE;
  static final int FEMALE_NOMINATIVE = MALE_NOMINATIVE << SEX_SHIFT;

  /** The nominative of either sex. */
  public static final int BOTH_NOMINATIVE = MALE_NOMINATIVE | FEMALE_NOMINATIVE;

  private static final int VOCATIVES = VOCATIVE | VOCATIVE << SEX_SHIFT;

  private Agreement() {}

  /** The set for cases ("gen acc") of a sex ("m", "f", "mf"). */
  static int of(String cases, String sex) {
    int mask = 0;
    for (String name : cases.split(" ", -1)) {
      int at = CASES.indexOf(name);
      if (at < 0) {
        throw new IllegalArgumentException("a case is one of " + CASES + ", got: " + name);
      }
      mask |= 1 << (at / 4);
    }
    return (sex.contains("m") ? mask : 0) | (sex.contains("f") ? mask << SEX_SHIFT : 0);
  }

  /** Both sexes where one of them is allowed, each in any case: what a nominative tells of sex. */
  public static int sexes(int mask) {
    return ((mask & MALE) != 0 ? MALE : 0) | ((mask & FEMALE) != 0 ? FEMALE : 0);
  }

  /** Whether a set holds a nominative, of either sex. */
  public static boolean hasNominative(int mask) {
    return (mask & withoutVocative(BOTH_NOMINATIVE)) != 0;
  }

  /** The set without the vocatives, which other languages than Ukrainian lack. */
  static int withoutVocative(int mask) {
    return mask & ~VOCATIVES;
  }

  /** The case of the set when there is but one, from 0 (nominative) to 5 (locative), else -1. */
  public static int onlyCase(int mask) {
    int cases = (mask | (mask >>> SEX_SHIFT)) & MALE & ~VOCATIVE;
    return Integer.bitCount(cases) == 1 ? Integer.numberOfTrailingZeros(cases) : -1;
  }
}
