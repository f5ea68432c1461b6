// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name.sound;

import java.text.Normalizer;
import org.skaryna.analysis.chain.PlainLetters;
import org.skaryna.analysis.cyrillic.Apostrophe;
import org.skaryna.analysis.cyrillic.LookAlikes;

/**
 * Takes out of a written word what never tells names apart: upper case, stress marks, soft hyphens,
 * the kind of apostrophe, and letters of the other script that look alike (Latin "o" in a Cyrillic
 * word).
 */
public final class Folding {
  /**
   * No name is longer: the longest known family names, Wolfeschlegelsteinhausenbergerdorff and
   * Hawaiian Keihanaikukauakahihuliheekahaunaele, have 35 letters, and each half of a
   * double-barrelled one is a word of its own.
   */
  public static final int LONGEST = 48;

  private static final LookAlikes LOOK_ALIKES = LookAlikes.ALL_SLAVIC;

  private Folding() {}

  /** The folded word, at most {@value #LONGEST} letters of it. */
  public static String fold(String word) {
    String cut = word.length() > LONGEST ? word.substring(0, LONGEST) : word;
    String composed =
        isPlain(cut) ? cut : Normalizer.normalize(PlainLetters.of(cut), Normalizer.Form.NFC);
    var folded = new StringBuilder(composed.length());
    int cyrillic = 0;
    int latin = 0;
    for (int i = 0; i < composed.length(); i++) {
      char c = letter(composed.charAt(i));
      if (c == 0) {
        continue;
      }
      folded.append(c);
      if (isCyrillic(c)) {
        cyrillic++;
      } else if (c >= 'a' && c <= 'z') {
        latin++;
      }
    }
    if (cyrillic > 0 && latin > 0) {
      replaceLooks(folded, isCyrillicWord(folded, cyrillic >= latin));
    }
    return folded.toString();
  }

  /** Whether all letters are Latin or Cyrillic ones that are in one piece: spares the tables. */
  private static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= '\u0300' && (!isCyrillic(c) || (c >= '\u0483' && c <= '\u0489'))) {
        return false;
      }
    }
    return true;
  }

  private static char letter(char c) {
    if ((c >= 'a' && c <= 'z') || (c >= 'а' && c <= 'я')) {
      return c;
    }
    if (Apostrophe.isAny(c)) {
      return '\'';
    }
    if (c < 128) {
      return c == '.' ? 0 : Character.toLowerCase(c);
    }
    return switch (c) {
      case '\u00AD', '\u200D', '\u200C' -> 0;
      case 'İ' -> 'i';
      default -> Character.getType(c) == Character.NON_SPACING_MARK ? 0 : Character.toLowerCase(c);
    };
  }

  static boolean isCyrillic(char c) {
    return c >= '\u0400' && c <= '\u052F';
  }

  /** Letters that look like none of the other script tell which one a mixed word is of: Kacтycя. */
  private static boolean isCyrillicWord(StringBuilder word, boolean mostly) {
    int cyrillic = 0;
    int latin = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (isCyrillic(c)) {
        cyrillic += LOOK_ALIKES.toLatin(c) == c ? 1 : 0;
      } else if (c >= 'a' && c <= 'z') {
        latin += LOOK_ALIKES.toCyrillic(c) == c ? 1 : 0;
      }
    }
    return cyrillic == latin ? mostly || cyrillic == 0 : cyrillic > latin;
  }

  private static void replaceLooks(StringBuilder word, boolean toCyrillic) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      word.setCharAt(i, toCyrillic ? LOOK_ALIKES.toCyrillic(c) : LOOK_ALIKES.toLatin(c));
    }
  }
}
