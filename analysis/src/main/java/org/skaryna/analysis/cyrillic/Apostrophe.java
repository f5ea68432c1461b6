// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.cyrillic;

/**
 * The characters that are written for the apostrophe of Belarusian and Ukrainian: {@code сям'я,
 * сям’я, сямʼя}.
 */
public final class Apostrophe {
  /** The letter itself, modifier letter apostrophe U+02BC. */
  public static final char LETTER = '\u02BC';

  /** What careful print uses: the typewriter's ', the quotation mark U+2019, the letter. */
  public static final String PRINTED = "'\u2019\u02BC";

  /** What is typed besides: grave and acute accent, the other quotation mark, the prime. */
  public static final String ALL = PRINTED + "`\u2018\u2032\u00B4";

  private Apostrophe() {}

  /** Whether a character is one of {@link #PRINTED}. */
  public static boolean isPrinted(char c) {
    return PRINTED.indexOf(c) >= 0;
  }

  /** Whether a character is one of {@link #ALL}. */
  public static boolean isAny(char c) {
    return ALL.indexOf(c) >= 0;
  }

  /** Writes each of {@link #PRINTED} as {@link #LETTER}: {@code сям'я -> сямʼя}. */
  public static String toLetter(String text) {
    return text.replace('\'', LETTER).replace('\u2019', LETTER);
  }
}
