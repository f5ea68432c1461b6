// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.extract;

/**
 * How much a text looks like Belarusian, Russian or Ukrainian, letter by letter. The ranks of
 * letters are those of running text in the three languages taken together; only their order of
 * magnitude matters here.
 */
final class CyrillicText {
  private static final String FREQUENT = "оаеинтсрвлкмдпуяыьі";
  private static final String LESS_FREQUENT = "гзбчйхжшюцщэўё";
  private static final String RARE = "фъїєґ'’";
  private static final String SIGNS = "«»„“”‘’–—…№§°©\u00A0•·ʼ";

  private CyrillicText() {}

  /** Above 0 where the letters make sense, below where signs and capitals break words. */
  static double score(String text) {
    double score = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        score += ofLetter(text, i, c);
      }
    }
    return score;
  }

  private static double ofLetter(String text, int i, char c) {
    char lower = Character.toLowerCase(c);
    if (lower == c && FREQUENT.indexOf(c) >= 0) {
      return inWord(text, i, 1);
    }
    if (lower == c && LESS_FREQUENT.indexOf(c) >= 0) {
      return inWord(text, i, 0.5);
    }
    if (lower == c && RARE.indexOf(c) >= 0) {
      return inWord(text, i, 0.1);
    }
    if (FREQUENT.indexOf(lower) >= 0 || LESS_FREQUENT.indexOf(lower) >= 0) {
      return isSmall(before(text, i)) ? -2 : inWord(text, i, 0.2);
    }
    if (SIGNS.indexOf(c) >= 0) {
      return isCyrillic(before(text, i)) && isCyrillic(after(text, i)) ? -2 : 0.1;
    }
    return Character.isLetter(c) || isCyrillic(before(text, i)) || isCyrillic(after(text, i))
        ? -2
        : -0.5;
  }

  /** Latin letters inside Cyrillic words are rare, whatever the encoding. */
  private static double inWord(String text, int i, double score) {
    boolean amongLatin = isLatin(before(text, i)) || isLatin(after(text, i));
    return amongLatin ? -1 : score;
  }

  private static char before(String text, int i) {
    return i == 0 ? ' ' : text.charAt(i - 1);
  }

  private static char after(String text, int i) {
    return i + 1 == text.length() ? ' ' : text.charAt(i + 1);
  }

  private static boolean isSmall(char c) {
    return isCyrillic(c) && Character.isLowerCase(c);
  }

  private static boolean isCyrillic(char c) {
    return c >= 0x400 && c <= 0x52F;
  }

  private static boolean isLatin(char c) {
    return c < 0x250 && Character.isLetter(c);
  }
}
