// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name.form;

import java.util.HashSet;
import java.util.Set;
import org.skaryna.analysis.table.ResourceTable;

/**
 * Whether a family name that nothing beside it tells the case of may stand in another case than the
 * nominative. Рубцом and Калюгу hardly are nominatives; what ends as nominatives do, too, is a case
 * form only of a name that such an ending tells (men-endings.csv: Гайдука), or of a long one
 * (Купалай, but not Мамай).
 */
public final class LoneForms {
  private static final int SHORTEST = 4;
  private static final int LONG = 6;
  private static final int LONGEST_ENDING = 3;
  private static final String[] LIKE_NOMINATIVES = {
    "ай", "ой", "ей", "эй", "яй", "ёй", "ий", "ій", "ый", "ое", "ее"
  };
  private static final Set<String> PLAIN = endings("no");
  private static final Set<String> FLEETING = endings("yes");

  private LoneForms() {}

  /** Whether a folded word may well be a case form of a nominative: Колоска of Колосок. */
  public static boolean isLikely(String folded, BaseForm nominative) {
    String base = nominative.letters();
    if (FamilyNames.hasEnding(base)) {
      return true;
    }
    if (!nominative.isCyrillic() || base.length() < SHORTEST || nominative.isVocative()) {
      return false;
    }
    char last = folded.charAt(folded.length() - 1);
    if (last == 'а' || last == 'я') {
      String stem = base.endsWith("ь") ? base.substring(0, base.length() - 1) : base;
      return hasEnding(base, folded.startsWith(stem) ? PLAIN : FLEETING);
    }
    return base.length() >= LONG || !endsLikeNominatives(folded);
  }

  private static boolean endsLikeNominatives(String folded) {
    for (String ending : LIKE_NOMINATIVES) {
      if (folded.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasEnding(String base, Set<String> endings) {
    for (int length = 2; length <= LONGEST_ENDING && length < base.length(); length++) {
      if (endings.contains(base.substring(base.length() - length))) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> endings(String fleeting) {
    var endings = new HashSet<String>();
    for (ResourceTable.Row row : ResourceTable.load(LoneForms.class, "men-endings.csv").rows()) {
      if (!row.cell(1).equals("yes") && !row.cell(1).equals("no")) {
        throw row.problem("expected yes or no, got " + row.cell(1));
      }
      if (row.cell(1).equals(fleeting)) {
        endings.add(row.cell(0));
      }
    }
    return endings;
  }
}
