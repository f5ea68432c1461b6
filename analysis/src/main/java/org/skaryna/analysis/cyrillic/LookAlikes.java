// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.cyrillic;

/**
 * Pairs of a small Latin and a small Cyrillic letter that are taken for each other, because they
 * look alike or their capitals do: Latin {@code o} and Cyrillic {@code о}, {@code h} and {@code н}
 * ({@code H}, {@code Н}).
 */
public final class LookAlikes {
  private static final String LATIN_IN_SMALL = "aceopxyi";
  private static final String CYRILLIC_IN_SMALL = "асеорхуі";
  private static final String LATIN_IN_CAPITALS = "kmthb";
  private static final String CYRILLIC_IN_CAPITALS = "кмтнв";

  /** Of the alphabets of Belarusian, Russian and Ukrainian. */
  public static final LookAlikes EAST_SLAVIC =
      new LookAlikes(LATIN_IN_SMALL + LATIN_IN_CAPITALS, CYRILLIC_IN_SMALL + CYRILLIC_IN_CAPITALS);

  /** Only those that look alike in small letters too. */
  public static final LookAlikes IN_SMALL = new LookAlikes(LATIN_IN_SMALL, CYRILLIC_IN_SMALL);

  /** With the Macedonian and Serbian {@code ѕ} and {@code ј} too. */
  public static final LookAlikes ALL_SLAVIC =
      new LookAlikes(EAST_SLAVIC.latin + "sj", EAST_SLAVIC.cyrillic + "ѕј");

  private final String latin;
  private final String cyrillic;

  private LookAlikes(String latin, String cyrillic) {
    this.latin = latin;
    this.cyrillic = cyrillic;
  }

  /** The Cyrillic letter that looks like a Latin one; any other character as it is. */
  public char toCyrillic(char letter) {
    return replaced(letter, latin, cyrillic);
  }

  /** The Latin letter that looks like a Cyrillic one; any other character as it is. */
  public char toLatin(char letter) {
    return replaced(letter, cyrillic, latin);
  }

  /** Whether the letter, of either alphabet, has a look-alike in the other. */
  boolean contains(char letter) {
    return latin.indexOf(letter) >= 0 || cyrillic.indexOf(letter) >= 0;
  }

  /** Whether the letter looks like its pair in small letters too, not only in capitals. */
  static boolean isAlikeInSmall(char letter) {
    return LATIN_IN_SMALL.indexOf(letter) >= 0 || CYRILLIC_IN_SMALL.indexOf(letter) >= 0;
  }

  private static char replaced(char letter, String from, String to) {
    int at = from.indexOf(letter);
    return at < 0 ? letter : to.charAt(at);
  }
}
