// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.http;

import java.util.regex.Pattern;

/**
 * Text of documents made fit for formats of others. Titles come as they were found: with line
 * breaks, halves of surrogate pairs, or signs that turn the direction of what follows.
 */
public final class PlainText {
  private static final String REPLACEMENT = "\uFFFD";

  /** Halves of a pair: the regular expression matches a whole pair as one letter. */
  private static final Pattern HALVES = Pattern.compile("[\\x{D800}-\\x{DFFF}]");

  /** What XML 1.0 (fifth edition, section 2.2) does not allow, without the halves of pairs. */
  private static final Pattern NOT_IN_XML =
      Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x{FFFE}\\x{FFFF}]");

  private static final Pattern NOT_IN_A_LINE = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\s]+");

  /**
   * Marks, embeddings, overrides and isolates of Unicode Standard Annex 9: they reach over the end
   * of a field and can make one text look like another (CVE-2021-42574).
   */
  private static final Pattern TURNS =
      Pattern.compile("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

  private PlainText() {}

  /** With nothing that UTF-8 cannot hold: a lone surrogate is U+FFFD. */
  public static String encodable(String text) {
    return HALVES.matcher(text).replaceAll(REPLACEMENT);
  }

  /** With nothing that XML does not allow; each such character is U+FFFD. */
  public static String xml(String text) {
    return NOT_IN_XML.matcher(encodable(text)).replaceAll(REPLACEMENT);
  }

  /**
   * One line of visible text: {@code "Два\n радкі\u202E"} -> {@code "Два радкі"}. Fit for XML too.
   */
  public static String line(String text) {
    String even = TURNS.matcher(text).replaceAll("");
    return xml(NOT_IN_A_LINE.matcher(even).replaceAll(" ")).strip();
  }
}
