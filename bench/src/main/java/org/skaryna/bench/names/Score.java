// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.names;

/**
 * What was found of a group of pairs.
 *
 * @param required pairs that must be found
 * @param found those of them that were
 * @param falseAlarms pairs that were found and must not be
 */
record Score(int required, int found, int falseAlarms) {
  static final Score NONE = new Score(0, 0, 0);

  Score plus(Score other) {
    return new Score(
        required + other.required, found + other.found, falseAlarms + other.falseAlarms);
  }

  /** How much of what must be found was, in percent; 100 where nothing must. */
  double recall() {
    return required == 0 ? 100 : 100.0 * found / required;
  }

  /** How much of what was found is right, in percent; 100 where nothing was found. */
  double precision() {
    int all = found + falseAlarms;
    return all == 0 ? 100 : 100.0 * found / all;
  }

  /** The harmonic mean of recall and precision, in percent. */
  double f1() {
    double sum = recall() + precision();
    return sum == 0 ? 0 : 2 * recall() * precision() / sum;
  }
}
