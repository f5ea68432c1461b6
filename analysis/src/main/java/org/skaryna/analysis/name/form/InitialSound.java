// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name.form;

import java.util.LinkedHashSet;
import java.util.Set;
import org.skaryna.analysis.name.sound.Script;
import org.skaryna.analysis.name.sound.Sounds;

/** What an initial tells of a name: У. is Уладзімір and no Юры, though Y. may be Юры or Ягор. */
public final class InitialSound {
  private InitialSound() {}

  /** A word's first sound; a glide counts with its vowel: Ю. and Yu. are "ju". */
  public static String of(String sounds) {
    if (sounds.isEmpty()) {
      return "";
    }
    String first = String.valueOf(merged(sounds.charAt(0)));
    return first.equals("j") && sounds.length() > 1 ? first + merged(sounds.charAt(1)) : first;
  }

  /** One sound for those that initials don't tell apart. */
  private static char merged(char c) {
    return switch (c) {
      case 'w' -> 'v';
      case 'h' -> 'g';
      case 'D' -> 'd';
      case 'B', 'T' -> 't';
      case 'H', 'M' -> 'C';
      case 'E', 'P', 'Q' -> 'S';
      case 'R' -> 'Z';
      case 'K', 'X' -> 'k';
      case 'O', 'L' -> 'o';
      case 'U' -> 'u';
      case 'J', 'y' -> c == 'J' ? 'j' : 'i';
      default -> c;
    };
  }

  /** What the initials of a name may be: Юры is Ю., Yu., Y. or J.; Хведар is Ф. or Х. */
  public static Set<String> ofName(String letters, String sounds) {
    var firsts = new LinkedHashSet<String>();
    String first = of(sounds);
    firsts.add(first);
    if (first.startsWith("j")) {
      firsts.add("j");
      firsts.add("i");
    }
    if (Script.of(letters) == Script.CYRILLIC) {
      firsts.add(of(Sounds.of(letters.substring(0, 1))));
    }
    return firsts;
  }
}
