// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ValueSource;

/** Finds names in sentences; the tables of mentions/ hold 50 rows for each way of writing one. */
class NameMentionsTest {
  private static final double RIGHT = 0.98;

  private record Row(String asked, String text, boolean same, String why) {
    static Row of(Arguments cells) {
      Object[] row = cells.get();
      return new Row(row[0].toString(), row[1].toString(), row[2].equals("yes"), row[3].toString());
    }

    boolean isRight() {
      return same == !TextMatches.of(asked, text, NameLevel.VARIANTS).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "double-forms",
        "capitals",
        "initials",
        "listed",
        "patronymics",
        "double-barrelled",
        "neighbours",
        "mixed-letters",
        "polish",
        "ukrainian"
      })
  void findsThePersonAndNobodyElse(String table) {
    List<Row> rows = PairTable.rows("mentions/" + table + ".csv").map(Row::of).toList();
    List<Row> wrong = rows.stream().filter(row -> !row.isRight()).toList();
    double right = 1 - (double) wrong.size() / rows.size();
    System.out.printf("%s: %.1f %% of %d rows%n", table, 100 * right, rows.size());
    assertThat(rows).hasSizeGreaterThanOrEqualTo(50);
    assertThat(rows.stream().filter(row -> !row.same)).hasSizeGreaterThan(rows.size() / 4);
    assertThat(right).as("wrong: %s", wrong).isGreaterThanOrEqualTo(RIGHT);
  }
}
