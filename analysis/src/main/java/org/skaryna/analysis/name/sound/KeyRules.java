// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name.sound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.skaryna.analysis.table.ResourceTable;

/** The table keys.csv: the classes of a sound among its neighbours. */
final class KeyRules {
  /** Stands in keys.csv for nothing, at the start and at the end of a word. */
  static final char START = '^';

  static final char END = '$';

  static final KeyRules INDEXED = new KeyRules("index");
  static final KeyRules ASKED = new KeyRules("index", "ask");

  private static final int SIZE = 128;
  private static final char VOWEL = 'V';
  private static final char OTHER = 'N';
  private static final char EDGE = '#';

  /** One row: what a sound leaves between such neighbours. */
  private record Rule(boolean[] before, boolean[] after, String[] keys) {
    boolean fits(char left, char right) {
      return before[left & 127] && after[right & 127];
    }
  }

  private final Rule[][] classes = new Rule[SIZE][];
  private final Rule[][] others = new Rule[SIZE][];

  private KeyRules(String... sides) {
    Arrays.fill(classes, new Rule[0]);
    Arrays.fill(others, new Rule[0]);
    for (ResourceTable.Row row : ResourceTable.load(KeyRules.class, "keys.csv").rows()) {
      switch (row.cell(0)) {
        case "class" -> add(classes, row);
        case "index", "ask" -> {
          if (List.of(sides).contains(row.cell(0))) {
            add(others, row);
          }
        }
        default -> throw row.problem("expected class, index or ask, got " + row.cell(0));
      }
    }
  }

  private static void add(Rule[][] rules, ResourceTable.Row row) {
    char sound = row.letter(1);
    var keys = row.cell(4).replace("-", "").split(" ", -1);
    Rule[] more = Arrays.copyOf(rules[sound], rules[sound].length + 1);
    more[more.length - 1] = new Rule(neighbours(row.cell(2)), neighbours(row.cell(3)), keys);
    rules[sound] = more;
  }

  private static boolean[] neighbours(String cell) {
    var fits = new boolean[SIZE];
    for (char c = 0; c < SIZE; c++) {
      boolean vowel = Sounds.isVowel(c);
      fits[c] =
          cell.isEmpty()
              || (c == 0
                  ? cell.indexOf(EDGE) >= 0
                  : cell.indexOf(c) >= 0 || cell.indexOf(vowel ? VOWEL : OTHER) >= 0);
    }
    return fits;
  }

  /** What a sound leaves in a key; 0 stands for the word's edges. */
  String leaves(char sound, char before, char after) {
    for (Rule rule : classes[sound & 127]) {
      if (rule.fits(before, after)) {
        return rule.keys[0];
      }
    }
    return "";
  }

  /** What else a sound, or {@link #START} or {@link #END}, may leave. */
  List<String> others(char sound, char before, char after) {
    List<String> all = List.of();
    for (Rule rule : others[sound & 127]) {
      if (rule.fits(before, after)) {
        all = all.isEmpty() ? new ArrayList<>() : all;
        for (String keys : rule.keys) {
          if (!all.contains(keys)) {
            all.add(keys);
          }
        }
      }
    }
    return all;
  }
}
