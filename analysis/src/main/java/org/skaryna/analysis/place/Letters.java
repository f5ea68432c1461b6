// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.place;

import java.text.Normalizer;
import org.skaryna.analysis.cyrillic.Apostrophe;
import org.skaryna.analysis.cyrillic.LookAlikes;

/**
 * Folds letters one by one, so that a word is looked up as it is read: no capitals, no marks (ё is
 * е, ś is s), and Latin letters that look Cyrillic are so (Мiнск), in Latin words too.
 */
final class Letters {
  private static final int TABLE_SIZE = 0x530;
  private static final char[] FOLDED = new char[TABLE_SIZE];
  private static final byte[] KIND = new byte[TABLE_SIZE];
  private static final byte MARK = 1;
  private static final byte UPPER = 2;
  private static final byte OTHER = 3;

  static {
    for (char c = 0; c < TABLE_SIZE; c++) {
      KIND[c] = (byte) kindOf(c);
      FOLDED[c] = KIND[c] == MARK ? 0 : foldLetter(c);
    }
  }

  private Letters() {}

  /** The folded letter; 0 for a mark, which no word needs. */
  static char fold(char c) {
    return c < TABLE_SIZE ? FOLDED[c] : isPart(c) ? Character.toLowerCase(c) : 0;
  }

  /** A word folded. */
  static String fold(String word) {
    StringBuilder folded = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = fold(word.charAt(i));
      if (c != 0) {
        folded.append(c);
      }
    }
    return folded.toString();
  }

  static boolean isUpper(char c) {
    // A circled letter is upper case and no letter.
    return c < TABLE_SIZE ? KIND[c] == UPPER : Character.isUpperCase(c) && isPart(c);
  }

  /** A letter or digit. */
  static boolean isPart(char c) {
    return c < TABLE_SIZE ? KIND[c] >= UPPER : Character.isLetterOrDigit(c);
  }

  /** A letter or digit that begins no name. */
  static boolean isSmallOrDigit(char c) {
    return c < TABLE_SIZE
        ? KIND[c] == OTHER
        : Character.isLetterOrDigit(c) && !Character.isUpperCase(c);
  }

  /** A combining mark or soft hyphen. */
  static boolean isMark(char c) {
    return c < TABLE_SIZE && KIND[c] == MARK;
  }

  static boolean isJoint(char c) {
    return Apostrophe.isAny(c);
  }

  private static int kindOf(char c) {
    if (c == '\u00AD' || Character.getType(c) == Character.NON_SPACING_MARK) {
      return MARK;
    }
    return !Character.isLetterOrDigit(c) ? 0 : Character.isUpperCase(c) ? UPPER : OTHER;
  }

  private static char foldLetter(char c) {
    char small = Character.toLowerCase(c);
    char base = Normalizer.normalize(String.valueOf(small), Normalizer.Form.NFD).charAt(0);
    char plain =
        switch (base) {
          case 'ł' -> 'l';
          case 'ß' -> 's';
          case 'ı' -> 'i';
          case 'ґ' -> 'г';
          default -> base;
        };
    return LookAlikes.IN_SMALL.toCyrillic(plain);
  }
}
