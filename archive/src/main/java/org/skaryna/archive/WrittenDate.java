// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/** A date as ISO 8601 writes it, to the day, the month or the year. */
final class WrittenDate {
  private static final int YEAR = 4;
  private static final int MONTH = 7;

  private WrittenDate() {}

  /** The first day of {@code 1990}, {@code 1990-08} or {@code 1990-08-06}; empty for others. */
  static Optional<LocalDate> firstDay(String text) {
    if (text.startsWith("0000")) {
      return Optional.empty(); // the year before 1 is -0001 for historians
    }
    try {
      return Optional.of(
          switch (text.length()) {
            case YEAR -> Year.parse(text).atDay(1);
            case MONTH -> YearMonth.parse(text).atDay(1);
            default -> LocalDate.parse(text);
          });
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
