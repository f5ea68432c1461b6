// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.extract;

import java.util.regex.Pattern;

/**
 * The plain form of every text here: a line feed ends a paragraph, spaces are single, a tab stands
 * between the cells of a row, and a form feed where a page ends: the first letter of page 3 has two
 * of them before it.
 */
public final class PlainText {
  private static final Pattern SPACES =
      Pattern.compile("[\\s\\u00A0\\u2000-\\u200A\\u202F\\u3000]+");
  private static final char SOFT_HYPHEN = '\u00AD';
  private static final char ZERO_WIDTH_SPACE = '\u200B';
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** No white space came since the last letter. */
  private static final char NONE = 0;

  private PlainText() {}

  /** Removes what is not seen, joins spaces, leaves one line feed after each paragraph. */
  public static String of(String raw) {
    StringBuilder text = new StringBuilder(raw.length());
    char space = NONE;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029' || c == '\u000B') {
        endParagraph(text);
        if (c == '\f') {
          text.append(c);
        }
        space = NONE;
      } else if (c == '\t') {
        space = c;
      } else if (Character.isSpaceChar(c)) {
        space = space == '\t' ? space : ' ';
      } else if (isSeen(c)) {
        if (space != NONE && isInLine(text)) {
          text.append(space);
        }
        space = NONE;
        text.append(c);
      }
    }
    endParagraph(text);
    return text.toString().replaceFirst("\\f+$", "");
  }

  /** The same of a text that may be broken into lines of one width; then these are joined. */
  public static String ofLines(String raw) {
    return of(LineUnwrapper.unwrappedIfRunning(raw));
  }

  /** The text on one line, stripped. */
  public static String oneLine(String raw) {
    return SPACES.matcher(of(raw)).replaceAll(" ").strip();
  }

  private static void endParagraph(StringBuilder text) {
    if (isInLine(text)) {
      text.append('\n');
    }
  }

  private static boolean isInLine(StringBuilder text) {
    char last = text.isEmpty() ? '\n' : text.charAt(text.length() - 1);
    return last != '\n' && last != '\f';
  }

  private static boolean isSeen(char c) {
    return c != SOFT_HYPHEN
        && c != ZERO_WIDTH_SPACE
        && c != BYTE_ORDER_MARK
        && c != '\uFFFE'
        && c != '\uFFFF'
        && !Character.isISOControl(c);
  }
}
