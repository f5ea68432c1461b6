// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.extract;

import java.util.List;

/**
 * How much a text looks like one of the languages of Europe that are written in Latin letters: each
 * uses a few letters beyond ASCII, inside words; the wrong encoding gives letters of several
 * languages at once, capitals or signs inside words. {@code wrze\u0098nia} in IBM852 is {@code
 * września}, in windows-1250 a gap.
 */
final class LatinText {
  /** The letters beyond ASCII: Polish, Lithuanian, Latvian, German, Czech and Slovak, and so on. */
  private static final List<String> ALPHABETS =
      List.of(
          "ąćęłńóśźż", // Polish
          "ąčęėįšųūž", // Lithuanian
          "āčēģīķļņšūž", // Latvian
          "äöüß", // German
          "áčďéěíňóřšťúůýžäĺľôŕ", // Czech, Slovak
          "àâçéèêëîïôùûüÿœæ", // French
          "áéíñóúü", // Spanish
          "àèéìíòóùú", // Italian
          "ãáàâçéêíóôõú", // Portuguese
          "åäöøæé", // Swedish, Danish, Norwegian, Finnish
          "áéíóöőúüű", // Hungarian
          "čćđšž", // Croatian
          "ăâîşţșț", // Romanian
          "çğıöşüâîû"); // Turkish

  private static final String SIGNS = "«»„“”‘’–—…§°©®\u00A0•·£€";

  private LatinText() {}

  /** Above 0 where the letters make sense in one language, below where they do not. */
  static double score(String text) {
    return ALPHABETS.stream().mapToDouble(letters -> score(text, letters)).max().orElse(0);
  }

  private static double score(String text, String letters) {
    double score = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        score += of(text, i, c, letters);
      }
    }
    return score;
  }

  private static double of(String text, int i, char c, String letters) {
    boolean before = i > 0 && Character.isLetter(text.charAt(i - 1));
    boolean after = i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
    if (!Character.isLetter(c)) {
      return SIGNS.indexOf(c) >= 0 && !(before && after) ? 0.1 : before || after ? -2 : -0.5;
    }
    if (letters.indexOf(Character.toLowerCase(c)) < 0) {
      return -1;
    }
    boolean small = Character.isLowerCase(c);
    boolean afterSmall = before && Character.isLowerCase(text.charAt(i - 1));
    return small ? before || after ? 1 : 0.2 : afterSmall ? -1 : 0.5;
  }
}
