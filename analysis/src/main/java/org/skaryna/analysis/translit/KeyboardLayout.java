// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.translit;

/**
 * Mends text that was typed with the wrong keyboard layout: {@code ,tkfhecm -> беларусь} with
 * {@link #BELARUSIAN}, {@code Дгсуту -> Lucene} back. Layouts are those of Windows and of
 * xkeyboard-config, key by key against the US layout; characters of other keys pass unchanged.
 */
public enum KeyboardLayout {
  /** Belarusian, with і, ў and the apostrophe. */
  BELARUSIAN("ёйцукенгшўзх'фывапролджэячсмітьбю.", "ЁЙЦУКЕНГШЎЗХ'ФЫВАПРОЛДЖЭЯЧСМІТЬБЮ,"),

  /** Russian, with и, щ and ъ on the keys of і, ў and the apostrophe. */
  RUSSIAN("ёйцукенгшщзхъфывапролджэячсмитьбю.", "ЁЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,"),

  /** Ukrainian, with ї on the key of ъ, і on that of ы and є on that of э. */
  UKRAINIAN("'йцукенгшщзхїфівапролджєячсмитьбю.", "'ЙЦУКЕНГШЩЗХЇФІВАПРОЛДЖЄЯЧСМИТЬБЮ,");

  private static final String US =
      "`qwertyuiop[]asdfghjkl;'zxcvbnm,./" + "~QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>?";

  private final String keys;

  KeyboardLayout(String plain, String shifted) {
    this.keys = plain + shifted;
  }

  /** What the same keys would have written in this layout: {@code uhjlyf -> гродна}. */
  public String fromUs(String typed) {
    return replace(typed, US, keys);
  }

  /**
   * What the same keys would have written in the US layout: {@code ьштыл -> minsk}. Text typed in
   * one Cyrillic layout and meant in the other goes through both: {@code
   * BELARUSIAN.fromUs(RUSSIAN.toUs("щчора"))} is {@code ўчора}.
   */
  public String toUs(String typed) {
    return replace(typed, keys, US);
  }

  private static String replace(String text, String from, String to) {
    StringBuilder result = new StringBuilder(text);
    for (int i = 0; i < result.length(); i++) {
      int key = from.indexOf(result.charAt(i));
      if (key >= 0) {
        result.setCharAt(i, to.charAt(key));
      }
    }
    return result.toString();
  }
}
