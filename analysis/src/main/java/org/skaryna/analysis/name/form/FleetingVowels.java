// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name.form;

import java.util.ArrayList;
import java.util.List;
import org.skaryna.analysis.name.sound.Script;

/**
 * What else the stem of a case form may be in the nominative: a vowel that only the nominative has
 * between its last consonants (Краўца - Кравец, Пня - Пень, Marka - Marek), and Belarusian ў for в
 * at the end (Калеснікава - Калеснікаў).
 */
final class FleetingVowels {
  private static final int SHORTEST = 2;

  /** The one stem in в that has such a vowel: Льва - Лев. */
  private static final String LION = "льв";

  /**
   * No vowel flees before g: Вольга and Olga are no case of Алег and Oleg. Nor before в but in Лев:
   * Казаковцве is no case of Казаковцев.
   */
  private static final String NEVER_BEFORE = "гґgh";

  private FleetingVowels() {}

  /** Other stems; the ending's base is to follow them. */
  static List<String> stems(String stem, Script script) {
    var stems = new ArrayList<String>(4);
    int last = stem.length() - 1;
    char end = stem.charAt(last);
    if (end == 'в' && script == Script.CYRILLIC) {
      stems.add(stem.substring(0, last) + 'ў');
    } else if (end == 'v' && script == Script.MARKED_LATIN) {
      stems.add(stem.substring(0, last) + 'ŭ');
    }
    if (stem.length() >= SHORTEST
        && !isVowel(end)
        && !isVowel(stem.charAt(last - 1))
        && NEVER_BEFORE.indexOf(end) < 0
        && ("вv".indexOf(end) < 0 || stem.length() == LION.length())) {
      insert(stems, stem, script == Script.CYRILLIC);
    }
    return stems;
  }

  private static void insert(List<String> stems, String stem, boolean cyrillic) {
    int last = stem.length() - 1;
    char end = stem.charAt(last);
    char before = stem.charAt(last - 1);
    boolean softened = before == 'ь' || before == '\'' || before == 'й';
    String start = stem.substring(0, softened ? last - 1 : last);
    if (start.endsWith("ў")) {
      start = start.substring(0, start.length() - 1) + 'в';
    }
    if (!cyrillic) {
      stems.add(start + "e" + end);
      stems.add(start + "ie" + end);
      return;
    }
    stems.add(start + "е" + end);
    if (before == 'й') {
      stems.add(start + "я" + end);
      stems.add(start + "є" + end);
    } else if (!softened && "клнт".indexOf(end) >= 0) {
      stems.add(start + "о" + end);
      stems.add(start + "а" + end);
    }
  }

  private static boolean isVowel(char c) {
    return BaseForms.isVowel(c);
  }
}
