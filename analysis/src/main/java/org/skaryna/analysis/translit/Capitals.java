// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.translit;

import java.util.Locale;

/** Gives what replaces some letters the capitals that they had. */
final class Capitals {
  private Capitals() {}

  /**
   * Writes {@code replacement} with the capitals of {@code source} from {@code start} to {@code
   * end}: {@code Ю -> Ju} in {@code Юры}, but {@code JU} in {@code ЮРЫ}.
   */
  static String like(String source, int start, int end, String replacement) {
    if (replacement.isEmpty() || !Character.isUpperCase(source.charAt(start))) {
      return replacement;
    }
    if (amongCapitals(source, start, end)) {
      return replacement.toUpperCase(Locale.ROOT);
    }
    int letter = replacement.charAt(0) == '·' ? 1 : 0;
    return replacement.substring(0, letter + 1).toUpperCase(Locale.ROOT)
        + replacement.substring(letter + 1);
  }

  private static boolean amongCapitals(String source, int start, int end) {
    if (end - start > 1) {
      return Character.isUpperCase(source.charAt(end - 1));
    }
    if (end < source.length() && Character.isLetter(source.charAt(end))) {
      return Character.isUpperCase(source.charAt(end));
    }
    return start > 0 && Character.isUpperCase(source.charAt(start - 1));
  }
}
