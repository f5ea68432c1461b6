// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name.sound;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.skaryna.analysis.table.ResourceTable;

/** The table costs.csv, laid out for comparison: what each sound or group costs for another. */
final class SoundCosts {
  private static final List<ResourceTable.Row> ROWS =
      ResourceTable.load(SoundCosts.class, "costs.csv").rows();

  /** Between words of one script. */
  static final SoundCosts WITHIN = new SoundCosts(ROWS, false);

  /** Between a Latin and a Cyrillic word: foreign names are written as they are heard, too. */
  static final SoundCosts ACROSS = new SoundCosts(ROWS, true);

  private static final int SIZE = 128;
  private static final int CONSONANT = 200;
  private static final int CONSONANT_LOST = 150;
  private static final int VOWEL = 75;
  private static final int VOWEL_LOST = 70;
  private static final int MIXED = 200;

  /** Where a group holds. */
  enum Place {
    ANYWHERE,
    START,
    END
  }

  /** Several sounds for several others. */
  record Group(String a, String b, Place place, int cost) {}

  private final int[] substitution = new int[SIZE * SIZE];
  private final int[] lost = new int[SIZE];

  /** Groups by the first sounds of both sides (0 where a side is empty). */
  private final Group[][] groups = new Group[SIZE * SIZE][];

  private SoundCosts(List<ResourceTable.Row> rows, boolean across) {
    int[][] plain = plainCosts(rows);
    Map<Character, Map<Character, Integer>> readings = readings(rows);
    for (char a = 1; a < SIZE; a++) {
      lost[a] = lostCost(a);
      for (char b = 1; b < SIZE; b++) {
        substitution[a * SIZE + b] = a == b ? 0 : cheapest(a, b, readings, plain);
      }
    }
    addGroups(rows, across);
  }

  int substitution(char a, char b) {
    return substitution[(a & 127) * SIZE + (b & 127)];
  }

  int lost(char a) {
    return lost[a & 127];
  }

  Group[] groups(char a, char b) {
    return groups[(a & 127) * SIZE + (b & 127)];
  }

  private static int[][] plainCosts(List<ResourceTable.Row> rows) {
    var plain = new int[SIZE][SIZE];
    for (char a = 0; a < SIZE; a++) {
      for (char b = 0; b < SIZE; b++) {
        plain[a][b] = other(a, b);
      }
    }
    for (ResourceTable.Row row : rows) {
      if (row.cell(0).equals("sound")) {
        plain[row.letter(1)][row.letter(2)] = row.number(3);
        plain[row.letter(2)][row.letter(1)] = row.number(3);
      }
    }
    return plain;
  }

  /** What a sound costs for another that no row pairs with it. */
  private static int other(char a, char b) {
    boolean vowelA = Sounds.isVowel(a);
    boolean vowelB = Sounds.isVowel(b);
    return a == b ? 0 : vowelA && vowelB ? VOWEL : vowelA || vowelB ? MIXED : CONSONANT;
  }

  private static Map<Character, Map<Character, Integer>> readings(List<ResourceTable.Row> rows) {
    var readings = new HashMap<Character, Map<Character, Integer>>();
    for (ResourceTable.Row row : rows) {
      if (row.cell(0).equals("is")) {
        readings
            .computeIfAbsent(row.letter(1), key -> new HashMap<>())
            .put(row.letter(2), row.number(3));
      }
    }
    return readings;
  }

  private static int cheapest(
      char a, char b, Map<Character, Map<Character, Integer>> readings, int[][] plain) {
    int best = plain[a][b];
    if (best != other(a, b)) {
      return best;
    }
    for (var readA : readings.getOrDefault(a, Map.of(a, 0)).entrySet()) {
      for (var readB : readings.getOrDefault(b, Map.of(b, 0)).entrySet()) {
        int sound = plain[readA.getKey()][readB.getKey()];
        best = Math.min(best, readA.getValue() + readB.getValue() + sound);
      }
    }
    return best;
  }

  private static int lostCost(char a) {
    return Sounds.isVowel(a) ? VOWEL_LOST : CONSONANT_LOST;
  }

  private void addGroups(List<ResourceTable.Row> rows, boolean across) {
    Arrays.fill(groups, new Group[0]);
    for (ResourceTable.Row row : rows) {
      Place place =
          switch (row.cell(0)) {
            case "is", "sound", "group", "across" -> Place.ANYWHERE;
            case "start" -> Place.START;
            case "end", "across-end" -> Place.END;
            default ->
                throw row.problem(
                    "expected is, sound, group, start, end, across[-end], got " + row.cell(0));
          };
      boolean single = row.cell(0).equals("is") || row.cell(0).equals("sound");
      if (single || (row.cell(0).startsWith("across") && !across)) {
        continue;
      }
      addGroup(new Group(row.cell(1), row.cell(2), place, row.number(3)));
      if (!row.cell(0).startsWith("across")) {
        addGroup(new Group(row.cell(2), row.cell(1), place, row.number(3)));
      }
    }
  }

  private void addGroup(Group group) {
    char a = group.a.isEmpty() ? 0 : group.a.charAt(0);
    char b = group.b.isEmpty() ? 0 : group.b.charAt(0);
    Group[] old = groups[a * SIZE + b];
    Group[] more = Arrays.copyOf(old, old.length + 1);
    more[old.length] = group;
    groups[a * SIZE + b] = more;
  }
}
