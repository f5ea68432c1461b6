// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

import java.util.Set;

/**
 * The distances that {@link NameContext} sets, which no words of a text may be apart by chance: a
 * family name and a given name ten words behind it are no "Family Given Patronymic".
 */
final class SetDistances {
  /** From a family name to the given name behind it. */
  static final Set<Integer> ALL =
      Set.of(
          1 + NameContext.MIDDLE,
          1 + NameContext.LISTED,
          1 + NameContext.LISTED + NameContext.MIDDLE);

  static final int FARTHEST = 1 + NameContext.LISTED + NameContext.MIDDLE;

  /** The distances of the words before from the last one, nearest first. */
  private final int[] behind = new int[FARTHEST];

  private int size;

  void clear() {
    size = 0;
  }

  /**
   * Adds a word.
   *
   * @param increment how many words it is behind the last one
   * @param movable whether it may be put farther away
   * @return the same, or what keeps it from those distances
   */
  int add(int increment, boolean movable) {
    int moved = increment;
    while (movable && moved <= FARTHEST && meetsByChance(moved)) {
      moved++;
    }
    remember(moved);
    return moved;
  }

  private boolean meetsByChance(int increment) {
    if (ALL.contains(increment)) {
      return size > 0;
    }
    for (int i = 0; i < size; i++) {
      if (ALL.contains(behind[i] + increment)) {
        return true;
      }
    }
    return false;
  }

  private void remember(int increment) {
    int kept = 0;
    while (kept < size && kept < behind.length - 1 && behind[kept] + increment < FARTHEST) {
      kept++;
    }
    System.arraycopy(behind, 0, behind, 1, kept);
    for (int i = 1; i <= kept; i++) {
      behind[i] += increment;
    }
    behind[0] = 0;
    size = kept + 1;
  }
}
