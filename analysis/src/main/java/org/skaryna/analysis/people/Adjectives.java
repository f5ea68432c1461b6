// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.people;

/** Words that end as adjectives do: Чырвоны, Гродзенскай; some are family names (Дуброўскі). */
final class Adjectives {
  private static final int SHORTEST_STEM = 2;
  private static final String[] ENDINGS = {
    "скі", "цкі", "ский", "цкий", "ський", "цький", "ская", "цкая", "ська", "цька", "ской", "цкой",
    "ны", "ный", "ний", "ная", "няя", "вы", "вый", "вая", "жы", "шы", "чы", "ое", "ае", "яе", "ее",
    "ые", "ие", "ыя", "ія", "ага", "яга", "ога", "ого", "его", "аму", "яму", "ому", "ему", "скім",
    "цкім", "ским", "цким", "ком", "скай", "цкай", "скую", "цкую", "най", "ной", "ную", "ным",
    "вай", "вой", "вую", "вым", "ых", "іх", "их", "ымі", "ими"
  };

  private static final String[] RELATIONAL = {
    "ский", "цкий", "ская", "цкая", "ское", "цкое", "ские", "цкие", "ского", "цкого", "скому",
    "цкому", "ским", "цким", "ском", "цком", "ской", "цкой", "скую", "цкую", "ских", "цких"
  };

  private Adjectives() {}

  /** Whether any adjective ends so. */
  static boolean isLike(String folded) {
    return ends(folded, ENDINGS);
  }

  /** Whether those of places and people do: Мінскі, Пушкинского. */
  static boolean isRelational(String folded) {
    return ends(folded, RELATIONAL);
  }

  private static boolean ends(String folded, String[] endings) {
    for (String ending : endings) {
      if (folded.length() >= ending.length() + SHORTEST_STEM && folded.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
