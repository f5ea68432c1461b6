// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.chain;

import java.text.Normalizer;

/**
 * Makes plain letters of those that Unicode keeps for looks alone (compatibility forms, UAX #15):
 * full-width, mathematical, ligatures. Ｌａｂｋｏｖｉｃｈ -> Labkovich. Signs stay, but for full-width ones:
 * № is no "No".
 */
public final class PlainLetters {
  private static final char FIRST_WIDE = '\uFF01';
  private static final char LAST_WIDE = '\uFF5E';
  private static final int FROM_WIDE = FIRST_WIDE - '!';

  private PlainLetters() {}

  /** The text in plain letters; the same text when it holds no other. */
  public static String of(String text) {
    if (text.codePoints().noneMatch(PlainLetters::isFancy)) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints()
        .forEach(c -> {
          if (isFancy(c)) {
            plain.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
          } else {
            plain.appendCodePoint(c);
          }
        });
    return plain.toString();
  }

  /** The plain letter or sign of a full-width one, which it may stand for in its place. */
  public static char of(char c) {
    return isWide(c) ? (char) (c - FROM_WIDE) : c;
  }

  private static boolean isWide(int c) {
    return c >= FIRST_WIDE && c <= LAST_WIDE;
  }

  /** Below U+2C00 stand letters and marks of their own right. */
  private static boolean isFancy(int c) {
    return isWide(c)
        || (c >= 0x2C00
            && Character.isLetter(c)
            && !Normalizer.isNormalized(Character.toString(c), Normalizer.Form.NFKC));
  }
}
