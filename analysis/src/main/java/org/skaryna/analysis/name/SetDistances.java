// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

/**
 * The distances that {@link NameContext} sets, which no words of a text may be apart by chance: a
 * family name and a given name ten words behind it are no "Family Given Patronymic".
 */
final class SetDistances {
  static final int FARTHEST = 1 + NameContext.LISTED + NameContext.MIDDLE;

  /** From a family name to the given name behind it, one bit for each distance. */
  private static final int ALL =
      1 << 1 + NameContext.MIDDLE | 1 << 1 + NameContext.LISTED | 1 << FARTHEST;

  private static final int NEARER = (1 << FARTHEST) - 1;

  /** The distances of the words before from the last one, one bit each; the last one's is 0. */
  private int behind;

  /** Whether {@link NameContext} set words so far apart. */
  static boolean isOne(int distance) {
    return distance >= 0 && distance <= FARTHEST && (ALL >> distance & 1) != 0;
  }

  void clear() {
    behind = 0;
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
    behind = moved < FARTHEST ? behind << moved & NEARER | 1 : 1;
    return moved;
  }

  private boolean meetsByChance(int increment) {
    return (behind << increment & ALL) != 0;
  }
}
