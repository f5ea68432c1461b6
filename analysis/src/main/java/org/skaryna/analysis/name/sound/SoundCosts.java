// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name.sound;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.skaryna.analysis.table.ResourceTable;

/** The table costs.csv, laid out for comparison: what each sound or group costs for another. */
final class SoundCosts {
  private static final List<ResourceTable.Row> ROWS =
      ResourceTable.load(SoundCosts.class, "costs.csv").rows();

  private static final Map<Relation, SoundCosts> ALL = new EnumMap<>(Relation.class);

  static {
    for (Relation relation : Relation.values()) {
      ALL.put(relation, new SoundCosts(relation));
    }
  }

  private static final int BETWEEN = 0;
  private static final int KIND = 1;
  private static final int A = 2;
  private static final int B = 3;
  private static final int COST = 4;
  private static final int RULE = 5;

  private static final int SIZE = 128;
  private static final int CONSONANT = 200;
  private static final int CONSONANT_LOST = 150;
  private static final int VOWEL = 100;
  private static final int VOWEL_LOST = 90;
  private static final int MIXED = 200;

  /** A letter read in a way this near a sound is told as that reading. */
  private static final int NEAR_READING = 40;

  /** Where a group holds. */
  enum Place {
    ANYWHERE,
    START,
    INSIDE,
    AFTER_HARD,
    END
  }

  /** Several sounds for several others. */
  record Group(String a, String b, Place place, int cost, SpellingRule rule) {}

  private final int[] substitution = new int[SIZE * SIZE];
  private final SpellingRule[] rules = new SpellingRule[SIZE * SIZE];
  private final int[] lost = new int[SIZE];

  /** Groups by the first sounds of both sides (0 where a side is empty). */
  private final Group[][] groups = new Group[SIZE * SIZE][];

  private SoundCosts(Relation relation) {
    List<ResourceTable.Row> rows = ROWS.stream().filter(row -> holds(row, relation)).toList();
    int[][] plain = plainCosts(rows);
    Arrays.fill(rules, SpellingRule.NEAR);
    tellRules(rows, plain);
    Map<Character, Map<Character, Integer>> readings = readings(rows);
    for (char a = 1; a < SIZE; a++) {
      lost[a] = lostCost(a);
      for (char b = 1; b < SIZE; b++) {
        substitution[a * SIZE + b] = a == b ? 0 : cheapest(a, b, readings, plain);
      }
    }
    addGroups(rows, relation == Relation.ACROSS);
  }

  static SoundCosts of(Relation relation) {
    return Objects.requireNonNull(ALL.get(relation));
  }

  private static boolean holds(ResourceTable.Row row, Relation relation) {
    return switch (row.cell(BETWEEN)) {
      case "any" -> true;
      case "latin" -> relation == Relation.LATIN;
      case "across" -> relation == Relation.ACROSS;
      case "foreign" -> relation == Relation.LATIN || relation == Relation.ACROSS;
      case "belarusian" -> relation == Relation.BELARUSIAN;
      case "languages" -> relation == Relation.BELARUSIAN || relation == Relation.OTHER;
      case "east" -> relation == Relation.SAME || relation == Relation.OTHER;
      default ->
          throw row.problem(
              "expected any, latin, across, foreign, belarusian, languages or east, got "
                  + row.cell(BETWEEN));
    };
  }

  int substitution(char a, char b) {
    return substitution[(a & 127) * SIZE + (b & 127)];
  }

  /** Which rule lets the one sound stand for the other. */
  SpellingRule rule(char a, char b) {
    return rules[(a & 127) * SIZE + (b & 127)];
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
      if (row.cell(KIND).equals("sound")) {
        plain[row.letter(A)][row.letter(B)] = row.number(COST);
        if (!row.cell(BETWEEN).equals("across")) {
          plain[row.letter(B)][row.letter(A)] = row.number(COST);
        }
      }
    }
    return plain;
  }

  /** A pair's own row tells its rule; else that of the letter read in another way. */
  private void tellRules(List<ResourceTable.Row> rows, int[][] plain) {
    for (ResourceTable.Row row : rows) {
      char a = row.cell(A).length() == 1 ? row.letter(A) : 0;
      char b = row.cell(B).length() == 1 ? row.letter(B) : 0;
      SpellingRule rule = rule(row);
      if (row.cell(KIND).equals("is")) {
        for (char other = 1; other < SIZE; other++) {
          if (plain[b][other] < NEAR_READING) {
            tell(a, other, rule);
          }
        }
      }
    }
    for (ResourceTable.Row row : rows) {
      boolean sound = row.cell(KIND).equals("sound");
      if (sound && row.cell(BETWEEN).equals("across")) {
        rules[row.letter(A) * SIZE + row.letter(B)] = rule(row);
      } else if (sound || row.cell(KIND).equals("is")) {
        tell(row.letter(A), row.letter(B), rule(row));
      }
    }
  }

  private void tell(char a, char b, SpellingRule rule) {
    rules[a * SIZE + b] = rule;
    rules[b * SIZE + a] = rule;
  }

  private static SpellingRule rule(ResourceTable.Row row) {
    return SpellingRule.of(row.cell(RULE))
        .orElseThrow(() -> row.problem("expected a SpellingRule, got " + row.cell(RULE)));
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
      if (row.cell(KIND).equals("is")) {
        readings
            .computeIfAbsent(row.letter(A), key -> new HashMap<>())
            .put(row.letter(B), row.number(COST));
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
          switch (row.cell(KIND)) {
            case "is", "sound", "group" -> Place.ANYWHERE;
            case "start" -> Place.START;
            case "inside" -> Place.INSIDE;
            case "end" -> Place.END;
            case "hard" -> Place.AFTER_HARD;
            default ->
                throw row.problem(
                    "expected is, sound, group, start, inside, end or hard, got " + row.cell(KIND));
          };
      if (row.cell(KIND).equals("is") || row.cell(KIND).equals("sound")) {
        continue;
      }
      addGroup(new Group(row.cell(A), row.cell(B), place, row.number(COST), rule(row)));
      if (!across || !row.cell(BETWEEN).equals("across")) {
        addGroup(new Group(row.cell(B), row.cell(A), place, row.number(COST), rule(row)));
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
