// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.article;

import java.lang.Character.UnicodeScript;

/**
 * What Unicode says of a letter, at hand for those up to U+052F, Latin, Greek and Cyrillic: every
 * letter of every text is asked for, and to search Unicode's own tables took a good part of the
 * time.
 */
final class LetterTable {
  /** The last letter of Cyrillic Supplement. */
  static final int LAST = '\u052F';

  private static final boolean[] LETTERS = new boolean[LAST + 1];
  private static final UnicodeScript[] SCRIPTS = new UnicodeScript[LAST + 1];
  private static final char[] SMALL = new char[LAST + 1];

  static {
    for (char c = 0; c <= LAST; c++) {
      LETTERS[c] = Character.isLetter(c);
      SCRIPTS[c] = UnicodeScript.of(c);
      SMALL[c] = Character.toLowerCase(c);
    }
  }

  private LetterTable() {}

  /** {@link Character#isLetter(int)}. */
  static boolean isLetter(int c) {
    return c <= LAST ? LETTERS[c] : Character.isLetter(c);
  }

  /** {@link UnicodeScript#of(int)}. */
  static UnicodeScript script(int c) {
    return c <= LAST ? SCRIPTS[c] : UnicodeScript.of(c);
  }

  /** {@link Character#toLowerCase(int)}. */
  static int small(int c) {
    return c <= LAST ? SMALL[c] : Character.toLowerCase(c);
  }
}
