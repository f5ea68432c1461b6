// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name.sound;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far two words are apart: the least sum of costs (costs.csv) that turns the sounds of one into
 * the other's, an edit distance with groups of sounds. 0 is the same, 100 a clear difference.
 * Kaleśnikaŭ and Колесников are 8 apart for each a that is an o.
 */
public final class SoundDistance {
  private static final int FAR = 10_000;
  private static final int MOST_LONGER = 5;
  private static final int LONGEST_GROUP = 4;

  /** Hushing consonants, ts and r, which have no soft counterpart in Belarusian. */
  private static final String HARD = "SZCQGHAPMEcrRKB";

  private static final int SIDE = Sounds.LONGEST + 1;
  private static final ThreadLocal<int[]> CELLS =
      ThreadLocal.withInitial(() -> new int[2 * SIDE * SIDE]);

  private final SoundCosts costs;
  private final String a;
  private final String b;
  private final int width;
  private final int[] cells;

  private SoundDistance(SoundCosts costs, String a, String b) {
    this.costs = costs;
    this.a = a;
    this.b = b;
    this.width = b.length() + 1;
    this.cells = CELLS.get();
  }

  /**
   * The distance, or any number above {@code limit} where it is larger than that.
   *
   * @param a of the Latin word where the other is Cyrillic
   */
  public static int between(String a, String b, Relation relation, int limit) {
    if (a.equals(b)) {
      return 0;
    }
    if (Math.abs(a.length() - b.length()) > MOST_LONGER) {
      return FAR;
    }
    return new SoundDistance(SoundCosts.of(relation), a, b).least(limit, false);
  }

  /**
   * The distance that is left once one slip of the pen is made good: a sound left out, put in or
   * written for another, or two changed about. Лакбовіч is 0 from Лабковіч.
   */
  public static int withSlip(String a, String b, Relation relation, int limit) {
    if (Math.abs(a.length() - b.length()) > MOST_LONGER) {
      return FAR;
    }
    return new SoundDistance(SoundCosts.of(relation), a, b).least(limit, true);
  }

  /**
   * The rules that make the sounds of one word the other's at the least cost, and what each adds to
   * it; none where they are the same.
   *
   * @param a of the Latin word where the other is Cyrillic
   */
  public static Map<SpellingRule, Integer> rules(String a, String b, Relation relation) {
    var rules = new EnumMap<SpellingRule, Integer>(SpellingRule.class);
    if (!a.equals(b)) {
      var distance = new SoundDistance(SoundCosts.of(relation), a, b);
      distance.least(FAR - 1, false);
      distance.collect(rules);
    }
    return rules;
  }

  /** Goes back from the last cell to the first one by the steps that led there. */
  private void collect(Map<SpellingRule, Integer> rules) {
    int x = a.length();
    int y = b.length();
    while (x > 0 || y > 0) {
      int here = cell(x, y);
      if (x > 0 && y > 0 && a.charAt(x - 1) == b.charAt(y - 1) && here == cell(x - 1, y - 1)) {
        x--;
        y--;
        continue;
      }
      SoundCosts.Group group = groupTo(x, y);
      SpellingRule rule = SpellingRule.NEAR;
      if (group != null) {
        rule = group.rule();
        x -= group.a().length();
        y -= group.b().length();
      } else if (x > 0 && y > 0 && here == cell(x - 1, y - 1) + substitution(x, y)) {
        rule = costs.rule(a.charAt(x - 1), b.charAt(y - 1));
        x--;
        y--;
      } else {
        boolean lost = x > 0 && here == cell(x - 1, y) + costs.lost(a.charAt(x - 1));
        x -= lost || y == 0 ? 1 : 0;
        y -= lost || y == 0 ? 0 : 1;
      }
      rules.merge(rule, here - cell(x, y), Integer::sum);
    }
  }

  private int cell(int i, int j) {
    return cells[i * width + j];
  }

  private int substitution(int i, int j) {
    return costs.substitution(a.charAt(i - 1), b.charAt(j - 1));
  }

  /** The group that led to a cell. */
  private SoundCosts.@Nullable Group groupTo(int x, int y) {
    for (int i = Math.max(0, x - LONGEST_GROUP); i <= x; i++) {
      for (int j = Math.max(0, y - LONGEST_GROUP); j <= y; j++) {
        SoundCosts.Group group = i == x && j == y ? null : group(i, j, x, y);
        if (group != null) {
          return group;
        }
      }
    }
    return null;
  }

  private SoundCosts.@Nullable Group group(int i, int j, int x, int y) {
    char first = i < x ? a.charAt(i) : 0;
    char other = j < y ? b.charAt(j) : 0;
    for (SoundCosts.Group group : costs.groups(first, other)) {
      if (i + group.a().length() == x
          && j + group.b().length() == y
          && cell(i, j) + group.cost() == cell(x, y)
          && holds(group.place(), i, j, x == a.length(), y == b.length())
          && a.startsWith(group.a(), i)
          && b.startsWith(group.b(), j)) {
        return group;
      }
    }
    return null;
  }

  private int least(int limit, boolean slip) {
    int layer = (a.length() + 1) * width;
    int all = slip ? 2 * layer : layer;
    Arrays.fill(cells, 0, all, FAR);
    cells[0] = 0;
    for (int from = 0; from < all; from += layer) {
      for (int i = 0, at = from; i <= a.length(); i++) {
        for (int j = 0; j <= b.length(); j++, at++) {
          if (cells[at] <= limit) {
            spread(i, j, at, cells[at]);
            if (slip && from == 0) {
              slip(i, j, at + layer, cells[at]);
            }
          }
        }
      }
    }
    return cells[all - 1];
  }

  /** Goes on from a cell to those after it. */
  private void spread(int i, int j, int at, int here) {
    char x = i < a.length() ? a.charAt(i) : 0;
    char y = j < b.length() ? b.charAt(j) : 0;
    if (x != 0 && y != 0) {
      lower(at + width + 1, here + costs.substitution(x, y));
      groups(costs.groups(x, y), i, j, at, here);
    }
    if (x != 0) {
      lower(at + width, here + costs.lost(x));
      groups(costs.groups(x, (char) 0), i, j, at, here);
    }
    if (y != 0) {
      lower(at + 1, here + costs.lost(y));
      groups(costs.groups((char) 0, y), i, j, at, here);
    }
  }

  /** Goes on by a slip, to cells of the layer where one was made. */
  private void slip(int i, int j, int at, int here) {
    boolean moreA = i < a.length();
    boolean moreB = j < b.length();
    if (moreA) {
      lower(at + width, here);
    }
    if (moreB) {
      lower(at + 1, here);
    }
    if (moreA && moreB) {
      lower(at + width + 1, here);
    }
    if (i + 1 < a.length() && j + 1 < b.length()) {
      int crossed =
          costs.substitution(a.charAt(i), b.charAt(j + 1))
              + costs.substitution(a.charAt(i + 1), b.charAt(j));
      lower(at + 2 * width + 2, here + crossed);
    }
  }

  private void groups(SoundCosts.Group[] groups, int i, int j, int at, int here) {
    for (SoundCosts.Group group : groups) {
      int endA = i + group.a().length();
      int endB = j + group.b().length();
      if (holds(group.place(), i, j, endA == a.length(), endB == b.length())
          && a.startsWith(group.a(), i)
          && b.startsWith(group.b(), j)) {
        lower(at + group.a().length() * width + group.b().length(), here + group.cost());
      }
    }
  }

  private boolean holds(SoundCosts.Place place, int i, int j, boolean endA, boolean endB) {
    return switch (place) {
      case ANYWHERE -> true;
      case START -> i == 0 && j == 0;
      case INSIDE -> i > 0 && j > 0;
      case AFTER_HARD -> i > 0 && HARD.indexOf(a.charAt(i - 1)) >= 0;
      case END -> endA && endB;
    };
  }

  private void lower(int at, int value) {
    if (value < cells[at]) {
      cells[at] = value;
    }
  }
}
