// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name.form;

import java.util.Collections;
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
      case 'R', 'A' -> 'Z';
      case 'K', 'X' -> 'k';
      case 'O', 'L' -> 'o';
      case 'U' -> 'u';
      case 'J', 'y' -> c == 'J' ? 'j' : 'i';
      default -> c;
    };
  }

  /**
   * The first sounds that a folded initial may stand for. In Cyrillic its own; in Latin letters
   * also those that some romanization writes so: Ch. is Ч (passport), Х (Łacinka, German) or К
   * (Christina), C. is Ц (Łacinka) or Ч without its mark, H. is Г or Х, Je. is Е.
   */
  public static Set<String> readings(String initial) {
    var readings = new LinkedHashSet<String>();
    readings.add(of(Sounds.of(initial)));
    if (Script.of(initial) == Script.CYRILLIC) {
      return readings;
    }
    switch (initial) {
      case "ch" -> readings.addAll(List.of("C", "x", "k"));
      case "c" -> readings.addAll(List.of("c", "C"));
      case "h" -> readings.add("x");
      case "x" -> readings.add("x");
      case "je" -> readings.add("e");
      default -> {}
    }
    return readings;
  }

  /**
   * The first sounds under which the initials of a sound stand in the index: Х. and Kh., Ch., H.
   */
  public static Set<String> indexed(String first) {
    return switch (first) {
      case "x" -> Set.of("x", "C", "g", "k");
      case "c" -> Set.of("c", "k");
      case "C" -> Set.of("C", "k");
      case "k" -> Set.of("k", "C");
      case "e" -> Set.of("e", "je");
      default -> Set.of(first);
    };
  }

  /** Whether two folded initials may be one letter: Х. and Kh.; in one script they are the same. */
  public static boolean areOne(String one, String other) {
    boolean across = (Script.of(one) == Script.CYRILLIC) != (Script.of(other) == Script.CYRILLIC);
    return across
        ? !Collections.disjoint(readings(one), readings(other))
        : of(Sounds.of(one)).equals(of(Sounds.of(other)));
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
    return readings(initial).stream()
        .anyMatch(first -> mayBegin(first, Script.of(initial) == Script.CYRILLIC, form, names));
  }

  private static boolean mayBegin(
      String first, boolean cyrillic, BaseForm form, List<GivenName> names) {
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
