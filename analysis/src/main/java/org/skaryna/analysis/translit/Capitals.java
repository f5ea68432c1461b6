// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.translit;

import java.util.Locale;
import org.skaryna.analysis.cyrillic.Apostrophe;

/** Gives what replaces some letters the capitals that they had. */
final class Capitals {
  /** Ties two letters that stand for one, as American libraries do; both are capitals then. */
  private static final char TIE = '\u0361';

  private Capitals() {}

  /**
   * Writes {@code replacement} with the capitals of {@code source} from {@code start} to {@code
   * end}: {@code Ю -> Ju} in {@code Юры}, but {@code JU} in {@code ЮРЫ}; tied letters {@code I͡U}
   * in both.
   */
  static String like(String source, int start, int end, String replacement) {
    if (replacement.isEmpty() || !Character.isUpperCase(source.charAt(start))) {
      return replacement;
    }
    if (amongCapitals(source, start, end)) {
      return replacement.toUpperCase(Locale.ROOT);
    }
    int capital = replacement.charAt(0) == '·' ? 2 : replacement.indexOf(TIE) == 1 ? 3 : 1;
    return replacement.substring(0, capital).toUpperCase(Locale.ROOT)
        + replacement.substring(capital);
  }

  private static boolean amongCapitals(String source, int start, int end) {
    if (end - start > 1) {
      return Character.isUpperCase(source.charAt(end - 1));
    }
    int next = end < source.length() && source.charAt(end) == Apostrophe.LETTER ? end + 1 : end;
    if (next < source.length() && Character.isLetter(source.charAt(next))) {
      return Character.isUpperCase(source.charAt(next));
    }
    int before = start - 1;
    if (before > 0 && source.charAt(before) == Apostrophe.LETTER) {
      before--;
    }
    return before >= 0 && Character.isUpperCase(source.charAt(before));
  }
}
