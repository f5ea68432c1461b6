// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

import java.util.List;
import java.util.Locale;

/** The index keys of a word: its consonants, with what spellings and cases vary taken out. */
final class NameKeys {
  private static final String CYRILLIC = "бвгґджзйклмнпрстўфхцчшщ";
  private static final String LATIN = "bvhhdssjklmnprstvfhtcss";

  private NameKeys() {}

  static List<String> of(String surface) {
    var key = new StringBuilder();
    for (char c : surface.toLowerCase(Locale.ROOT).toCharArray()) {
      int at = CYRILLIC.indexOf(c);
      char k = at >= 0 ? LATIN.charAt(at) : c == 'g' ? 'h' : c == 'w' ? 'v' : c == 'z' ? 's' : c;
      boolean consonant = k >= 'b' && k <= 'z' && "aeiouyj".indexOf(k) < 0;
      if (consonant && (key.isEmpty() || key.charAt(key.length() - 1) != k)) {
        key.append(k);
      }
    }
    return List.of(key.isEmpty() ? "a" : key.toString());
  }

  static String initial(String written, boolean chained) {
    String key = of(written).getFirst().substring(0, 1);
    return (chained ? ".." : ".") + key;
  }
}
