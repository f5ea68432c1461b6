// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name.form;

import java.util.LinkedHashSet;
import java.util.List;
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

  /**
   * Whether a folded initial may be that of a name: the name's own, or that of one of the
   * Belarusian, Russian and Ukrainian forms of the same given name or father's name. О. is Алег
   * (Олег), but neither Анна nor Артур: akannie is in a given name or it isn't. A Cyrillic initial
   * shows the glide: Ю. is Юры, and І. isn't, though Y. is both.
   */
  public static boolean mayBegin(String initial, BaseForm form, List<GivenName> names) {
    String first = of(Sounds.of(initial));
    boolean cyrillic = Script.of(initial) == Script.CYRILLIC;
    return begins(first, cyrillic, form.letters(), form.sounds())
        || names.stream()
            .flatMap(name -> name.forms().stream())
            .filter(other -> !other.familiar() && Script.of(other.letters()) == Script.CYRILLIC)
            .anyMatch(other -> begins(first, cyrillic, other.letters(), other.sounds()));
  }

  private static boolean begins(String first, boolean cyrillic, String letters, String sounds) {
    if (!cyrillic) {
      return ofName(letters, sounds).contains(first);
    }
    return of(sounds).equals(first)
        || (Script.of(letters) == Script.CYRILLIC
            && of(Sounds.of(letters.substring(0, 1))).equals(first));
  }
}
