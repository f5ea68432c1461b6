// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.suggest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.skaryna.analysis.cyrillic.Apostrophe;
import org.skaryna.analysis.table.ResourceTable;

/**
 * What Latin letters may stand for in a Cyrillic word, by {@code latin-letters.csv}: {@code sh ->
 * ш} without a doubt, {@code s -> ш} with one, since a mark was dropped.
 */
final class LatinLetters {
  static final LatinLetters TABLE = load();

  private static final String CONSONANTS = "бвгґджзклмнпрстфхцчшщ";

  /** Written in Łacinka with one letter, soft or not: marks dropped, nothing tells. */
  private static final String OFTEN_SOFT = "лсзцн";

  private final Map<String, List<Cyrillic>> byLatin = new HashMap<>();
  private int longest;

  /**
   * What may stand there.
   *
   * @param letters at least one
   * @param doubt without the sign
   * @param sign the doubt of a soft sign or an apostrophe at its end, which a system dropped
   */
  record Cyrillic(String letters, double doubt, double sign) {
    /** The doubt within a word, or at its end, where every system drops the soft sign: zhizn. */
    double doubt(boolean atEnd) {
      return atEnd ? doubt : doubt + sign;
    }
  }

  private LatinLetters() {}

  private static LatinLetters load() {
    LatinLetters table = new LatinLetters();
    for (ResourceTable.Row row :
        ResourceTable.load(LatinLetters.class, "latin-letters.csv").rows()) {
      if (row.cell(0).isEmpty() || row.cell(1).isEmpty()) {
        throw row.problem("expected Latin and Cyrillic letters, got " + row.cells());
      }
      for (String cyrillic : row.cell(1).split(" ")) {
        table.add(row.cell(0), cyrillic, row.number(2));
      }
    }
    return table;
  }

  private void add(String latin, String cyrillic, double doubt) {
    longest = Math.max(longest, latin.length());
    List<Cyrillic> all = byLatin.computeIfAbsent(latin, l -> new ArrayList<>());
    all.add(new Cyrillic(cyrillic, doubt, 0));
    char last = cyrillic.charAt(cyrillic.length() - 1);
    if (CONSONANTS.indexOf(last) >= 0) {
      all.add(new Cyrillic(cyrillic + 'ь', doubt, OFTEN_SOFT.indexOf(last) >= 0 ? 0 : 1));
      all.add(new Cyrillic(cyrillic + Apostrophe.LETTER, doubt, 1));
    }
  }

  int longest() {
    return longest;
  }

  /** What {@code latin}, in small letters, may stand for; nothing where it is no row. */
  List<Cyrillic> of(String latin) {
    return byLatin.getOrDefault(latin, List.of());
  }
}
