// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

/** A value as it stands among others: what is longer than anybody reads there is cut. */
final class ShortText {
  /** Code points of the longest that stays whole. */
  private static final int LONGEST = 240;

  private ShortText() {}

  /** Whether it is cut. */
  static boolean isLong(String text) {
    return text.codePointCount(0, text.length()) > LONGEST;
  }

  /** Its beginning, with an ellipsis where something follows. */
  static String of(String text) {
    return isLong(text) ? text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…" : text;
  }
}
