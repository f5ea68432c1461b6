// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

import org.skaryna.analysis.cyrillic.Apostrophe;

/** What a character may be in a text of names; a table, as each character of a text is asked. */
final class NameSigns {
  /** What may stand inside a word: apostrophes, and the prime that romanizes a soft sign. */
  static final String JOINTS = Apostrophe.ALL + "ʹ";

  /** What joins the halves of a name; an en dash without spaces is one typed by mistake. */
  static final String HYPHENS = "-\u2010\u2011\u2013";

  private static final int START = 1;
  private static final int PART = 2;
  private static final int CAPITAL = 4;
  private static final int JOINT = 8;
  private static final int HYPHEN = 16;
  private static final int SPACE = 32;

  private static final byte[] KINDS = new byte[Character.MAX_VALUE + 1];

  static {
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      KINDS[c] = (byte) kinds(c);
    }
  }

  private NameSigns() {}

  private static int kinds(char c) {
    boolean start = Character.isLetterOrDigit(c);
    boolean part = start || c == '\u00AD' || Character.getType(c) == Character.NON_SPACING_MARK;
    return (start ? START : 0)
        | (part ? PART : 0)
        | (Character.isUpperCase(c) ? CAPITAL : 0)
        | (JOINTS.indexOf(c) >= 0 ? JOINT : 0)
        | (HYPHENS.indexOf(c) >= 0 ? HYPHEN : 0)
        | (Character.isWhitespace(c) ? SPACE : 0);
  }

  /** Whether a word may begin with it. */
  static boolean isWordStart(char c) {
    return (KINDS[c] & START) != 0;
  }

  /** Whether it may stand in a word. */
  static boolean isWordPart(char c) {
    return (KINDS[c] & PART) != 0;
  }

  static boolean isCapital(char c) {
    return (KINDS[c] & CAPITAL) != 0;
  }

  /** Whether it is one of {@link #JOINTS}. */
  static boolean isJoint(char c) {
    return (KINDS[c] & JOINT) != 0;
  }

  /** Whether it is one of {@link #HYPHENS}. */
  static boolean isHyphen(char c) {
    return (KINDS[c] & HYPHEN) != 0;
  }

  static boolean isSpace(char c) {
    return (KINDS[c] & SPACE) != 0;
  }
}
