// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name.sound;

import java.util.Arrays;

/**
 * How far two words are apart: the least sum of costs (costs.csv) that turns the sounds of one into
 * the other's, an edit distance with groups of sounds. 0 is the same, 100 a clear difference.
 * Kaleśnikaŭ and Колесников are 8 apart for each a that is an o.
 */
public final class SoundDistance {
  private static final int FAR = 10_000;

  private SoundDistance() {}

  /**
   * The distance, or any number above {@code limit} where it is larger than that.
   *
   * @param across whether a is of a Latin word and b of a Cyrillic one
   */
  public static int between(String a, String b, boolean across, int limit) {
    if (a.equals(b)) {
      return 0;
    }
    if (Math.abs(a.length() - b.length()) > 5) {
      return FAR;
    }
    int width = b.length() + 1;
    SoundCosts costs = across ? SoundCosts.ACROSS : SoundCosts.WITHIN;
    var cost = new int[(a.length() + 1) * width];
    Arrays.fill(cost, FAR);
    cost[0] = 0;
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        int here = cost[i * width + j];
        if (here <= limit) {
          spread(costs, a, b, i, j, here, cost, width);
        }
      }
    }
    return cost[cost.length - 1];
  }

  private static void spread(
      SoundCosts costs, String a, String b, int i, int j, int here, int[] cost, int width) {
    boolean moreA = i < a.length();
    boolean moreB = j < b.length();
    char x = moreA ? a.charAt(i) : 0;
    char y = moreB ? b.charAt(j) : 0;
    if (moreA && moreB) {
      lower(cost, (i + 1) * width + j + 1, here + costs.substitution(x, y));
      groups(costs.groups(x, y), a, b, i, j, here, cost, width);
    }
    if (moreA) {
      lower(cost, (i + 1) * width + j, here + costs.lost(x));
      groups(costs.groups(x, (char) 0), a, b, i, j, here, cost, width);
    }
    if (moreB) {
      lower(cost, i * width + j + 1, here + costs.lost(y));
      groups(costs.groups((char) 0, y), a, b, i, j, here, cost, width);
    }
  }

  private static void groups(
      SoundCosts.Group[] groups,
      String a,
      String b,
      int i,
      int j,
      int here,
      int[] cost,
      int width) {
    for (SoundCosts.Group group : groups) {
      int endA = i + group.a().length();
      int endB = j + group.b().length();
      if (holds(group.place(), i, j, endA == a.length(), endB == b.length())
          && a.startsWith(group.a(), i)
          && b.startsWith(group.b(), j)) {
        lower(cost, endA * width + endB, here + group.cost());
      }
    }
  }

  private static boolean holds(SoundCosts.Place place, int i, int j, boolean endA, boolean endB) {
    return switch (place) {
      case ANYWHERE -> true;
      case START -> i == 0 && j == 0;
      case END -> endA && endB;
    };
  }

  private static void lower(int[] cost, int at, int value) {
    if (value < cost[at]) {
      cost[at] = value;
    }
  }
}
