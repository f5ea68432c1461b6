// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.skaryna.bench.names.table.CsvRows;

/**
 * A figure that must be reached.
 *
 * @param group see {@link Groups}
 * @param percent what was measured when the table was last renewed
 * @param tolerance how far below that it may fall, in percent
 */
record Expectation(Way way, String group, Measure measure, double percent, double tolerance) {
  /** What is measured of a group. */
  enum Measure {
    RECALL,
    PRECISION;

    double of(Score score) {
      return this == RECALL ? score.recall() : score.precision();
    }
  }

  /** Groups with fewer pairs say nothing. */
  private static final int FEWEST_PAIRS = 20;

  /** Two pairs may change, half a percent may, five percent may not. */
  private static final double PAIRS = 2;

  private static final double LEAST = 0.5;
  private static final double MOST = 5;

  static Expectation of(CsvRows.Row row) {
    return new Expectation(
        row.constant("way", Way.class),
        row.filled("group"),
        row.constant("measure", Measure.class),
        row.number("expected"),
        row.number("tolerance"));
  }

  /** What this outcome lets expect next time. */
  static List<Expectation> of(Way way, Outcome outcome) {
    List<Expectation> expectations = new ArrayList<>();
    outcome
        .scores()
        .forEach((group, score) -> {
          if (score.required() >= FEWEST_PAIRS) {
            double tolerance = Math.clamp(100 * PAIRS / score.required(), LEAST, MOST);
            for (Measure measure : Measure.values()) {
              expectations.add(new Expectation(way, group, measure, measure.of(score), tolerance));
            }
          }
        });
    return expectations;
  }

  /** Whether {@code outcome} falls short of this. */
  boolean isMissedBy(Outcome outcome) {
    // The table holds one decimal.
    return measure.of(outcome.score(group)) < percent - tolerance - 0.05;
  }

  /** Whether a fault lowers this figure. */
  boolean concerns(Fault fault) {
    return fault.missed() == (measure == Measure.RECALL)
        && Groups.of(fault.asked(), fault.found()).contains(group);
  }

  String toCsv() {
    return String.format(
        Locale.ROOT,
        "%s,%s,%s,%.1f,%.1f",
        way.key(),
        group,
        measure.name().toLowerCase(Locale.ROOT),
        percent,
        tolerance);
  }
}
