// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.extract;

import java.util.regex.Pattern;

/** The plain form of every text here: paragraphs end in a line feed, spaces are single. */
public final class PlainText {
  private static final Pattern SPACES =
      Pattern.compile("[\\s\\u00A0\\u2000-\\u200A\\u202F\\u3000]+");
  private static final char SOFT_HYPHEN = '\u00AD';
  private static final char ZERO_WIDTH_SPACE = '\u200B';
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private PlainText() {}

  /** Removes what is not seen, joins spaces, leaves one line feed after each paragraph. */
  public static String of(String raw) {
    StringBuilder text = new StringBuilder(raw.length());
    boolean space = false;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029' || c == '\u000B') {
        endParagraph(text);
        space = false;
      } else if (c == ' ' || c == '\t' || Character.isSpaceChar(c)) {
        space = true;
      } else if (isSeen(c)) {
        if (space && !text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
          text.append(' ');
        }
        space = false;
        text.append(c);
      }
    }
    endParagraph(text);
    return text.toString();
  }

  /** The text on one line, stripped. */
  public static String oneLine(String raw) {
    return SPACES.matcher(of(raw)).replaceAll(" ").strip();
  }

  private static void endParagraph(StringBuilder text) {
    if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
      text.append('\n');
    }
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
