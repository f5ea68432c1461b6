// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.translit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.skaryna.analysis.table.ResourceTable;

/**
 * The rules of one table of a scheme with those that it takes over from others.
 *
 * <p>A row whose letters are {@code @NAME} takes over the rows of NAME.csv in the row's direction.
 * The table's own rows go before those taken over for the same letters, and one without a condition
 * stands in place of them: {@code >,й,,,i} is enough to say that a scheme differs in й.
 *
 * @param romanizing from Cyrillic to Latin
 * @param reading from Latin to Cyrillic; empty if the scheme doesn't keep enough to be read back
 */
record SchemeTable(List<TransliterationRule> romanizing, List<TransliterationRule> reading) {
  private static final int DEEPEST = 8;
  private static final char BASE = '@';

  /** Most tables are taken over by several. */
  private static final Map<String, SchemeTable> LOADED = new ConcurrentHashMap<>();

  /** Loads a table that lies beside this class. */
  static SchemeTable load(String name) {
    return load(name, 0);
  }

  private static SchemeTable load(String name, int depth) {
    SchemeTable table = LOADED.get(name);
    if (table == null) {
      table = of(ResourceTable.load(SchemeTable.class, name + ".csv").rows(), depth);
      LOADED.put(name, table);
    }
    return table;
  }

  /** The rules of rows, own and taken over. */
  static SchemeTable of(List<ResourceTable.Row> rows) {
    return of(rows, 0);
  }

  private static SchemeTable of(List<ResourceTable.Row> rows, int depth) {
    var romanizing = new ArrayList<TransliterationRule>();
    var reading = new ArrayList<TransliterationRule>();
    var base = new SchemeTable(new ArrayList<>(), new ArrayList<>());
    for (ResourceTable.Row row : rows) {
      char direction = TransliterationRule.direction(row);
      if (row.cell(1).indexOf(BASE) == 0) {
        base.takeOver(row, direction, depth);
        continue;
      }
      if (direction != '<') {
        romanizing.add(TransliterationRule.of(row, row.cell(1), row.cell(4)));
      }
      if (direction != '>') {
        reading.add(TransliterationRule.of(row, row.cell(4), row.cell(1)));
      }
    }
    return new SchemeTable(
        List.copyOf(over(base.romanizing, romanizing)), List.copyOf(over(base.reading, reading)));
  }

  private void takeOver(ResourceTable.Row row, char direction, int depth) {
    if (depth > DEEPEST) {
      throw row.problem("expected tables without a circle, got " + row.cell(1));
    }
    SchemeTable other = load(row.cell(1).substring(1), depth + 1);
    if (direction != '<') {
      replace(romanizing, other.romanizing);
    }
    if (direction != '>') {
      replace(reading, other.reading);
    }
  }

  /** What is taken over later stands in place of what was taken over before. */
  private static void replace(List<TransliterationRule> rules, List<TransliterationRule> newer) {
    List<TransliterationRule> all = over(rules, newer);
    rules.clear();
    rules.addAll(all);
  }

  private static List<TransliterationRule> over(
      List<TransliterationRule> base, List<TransliterationRule> own) {
    Set<String> replaced = new HashSet<>();
    own.stream().filter(rule -> !rule.conditional()).forEach(rule -> replaced.add(rule.letters()));
    var all = new ArrayList<>(own);
    base.stream().filter(rule -> !replaced.contains(rule.letters())).forEach(all::add);
    return all;
  }
}
