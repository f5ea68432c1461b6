// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.place;

import java.util.ArrayList;
import java.util.List;

/**
 * One name of a place in one language, in the nominative.
 *
 * @param language ISO 639 code; both norms of Belarusian are be
 * @param text as written: Навагрудак
 * @param stem what case endings are added to, the text itself unless a vowel falls out: Навагрудк
 * @param genitives further genitives that no rule gives: Горак
 */
public record PlaceName(String language, String text, String stem, List<String> genitives) {

  public PlaceName {
    genitives = List.copyOf(genitives);
  }

  /** Whether it is an abbreviation, which is written in capitals and has no cases: ЗША. */
  boolean isAcronym() {
    return text.length() > 1 && text.chars().allMatch(Character::isUpperCase);
  }

  /** A name as a cell holds it, with what else it may be. */
  record Written(PlaceName name, Doubt doubt) {

    /**
     * Reads one name: {@code ^} before it says that it is a family name too, {@code ~} that it is a
     * word or given name too, {@code !} that texts mean another place; after a slash stands the
     * stem, after a plus a genitive.
     */
    static Written of(String language, String written) {
      Doubt doubt =
          switch (written.charAt(0)) {
            case '^' -> Doubt.FAMILY;
            case '~' -> Doubt.WORD;
            case '!' -> Doubt.OTHER_PLACE;
            default -> Doubt.NONE;
          };
      String[] parts = written.substring(doubt == Doubt.NONE ? 0 : 1).split("\\+", -1);
      List<String> genitives = new ArrayList<>();
      for (int i = 1; i < parts.length; i++) {
        genitives.add(parts[i].strip());
      }
      String[] stem = parts[0].strip().split("/", 2);
      return new Written(new PlaceName(language, stem[0], stem[stem.length - 1], genitives), doubt);
    }
  }
}
