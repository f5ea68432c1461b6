// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name.sound;

/** Which letters a word is written in. */
public enum Script {
  /** Any Cyrillic letter. */
  CYRILLIC,

  /** Latin without a sign of Slavic spelling: {@code Labkovich}. */
  LATIN,

  /** Latin with Slavic letters or Polish digraphs: its c, ch and j are Slavic. */
  MARKED_LATIN;

  private static final String MARKS = "čšžćśźńłŭǔżěůřťďňÿąę";

  /** The script of a folded word ({@link Folding}). */
  public static Script of(String folded) {
    boolean latin = false;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (Folding.isCyrillic(c)) {
        return CYRILLIC;
      }
      if (c >= 128 && MARKS.indexOf(c) >= 0) {
        return MARKED_LATIN;
      }
      latin |= c == 'z' && i > 0 && "cs".indexOf(folded.charAt(i - 1)) >= 0;
    }
    return latin ? MARKED_LATIN : LATIN;
  }
}
