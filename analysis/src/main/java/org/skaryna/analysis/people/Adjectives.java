// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.people;

/** Words that end as adjectives do: Чырвоны, Гродзенскай; some are family names (Дуброўскі). */
final class Adjectives {
  private static final int SHORTEST_STEM = 2;
  private static final String[] ENDINGS = {
    "скі", "цкі", "ский", "цкий", "ський", "цький", "ская", "цкая", "ська", "цька", "ской", "цкой",
    "ны", "ный", "ний", "ная", "няя", "вы", "вый", "вая", "жы", "шы", "чы", "ое", "ае", "яе", "ее",
    "ые", "ие", "ыя", "ія", "ага", "яга", "ога", "ого", "его", "аму", "яму", "ому", "ему", "скім",
    "цкім", "ским", "цким", "ком", "скай", "цкай", "скую", "цкую", "най", "ной", "ную", "ным", "вай",
    "вой", "вую", "вым", "ых", "іх", "их", "ымі", "ими"
  };

  private Adjectives() {}

  static boolean isLike(String folded) {
    for (String ending : ENDINGS) {
      if (folded.length() >= ending.length() + SHORTEST_STEM && folded.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
