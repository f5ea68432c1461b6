// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.time.LocalDate;
import java.time.YearMonth;
import org.skaryna.engine.search.TimelineRequest.Step;

/** Years, months, days or decades, numbered one after the other. */
enum Timescale {
  YEARS {
    @Override
    long number(String value) {
      return Long.parseLong(value);
    }

    @Override
    LocalDate first(long number) {
      return LocalDate.of((int) number, 1, 1);
    }

    @Override
    String value(long number) {
      return "%04d".formatted(number);
    }
  },
  MONTHS {
    @Override
    long number(String value) {
      YearMonth month = YearMonth.parse(value);
      return month.getYear() * 12L + month.getMonthValue() - 1;
    }

    @Override
    LocalDate first(long number) {
      return LocalDate.of((int) (number / 12), (int) (number % 12) + 1, 1);
    }

    @Override
    String value(long number) {
      return YearMonth.from(first(number)).toString();
    }
  },
  DAYS {
    @Override
    long number(String value) {
      return LocalDate.parse(value).toEpochDay();
    }

    @Override
    LocalDate first(long number) {
      return LocalDate.ofEpochDay(number);
    }

    @Override
    String value(long number) {
      return first(number).toString();
    }
  },
  DECADES {
    private static final int YEARS = 10;

    @Override
    int depth() {
      return Timescale.YEARS.depth();
    }

    @Override
    long number(String value) {
      return Math.floorDiv(Long.parseLong(value), YEARS);
    }

    @Override
    LocalDate first(long number) {
      return LocalDate.of((int) number * YEARS, 1, 1);
    }

    @Override
    String value(long number) {
      return "%04d".formatted(number * YEARS);
    }
  };

  static Timescale of(Step step) {
    return switch (step) {
      case DAY -> DAYS;
      case MONTH -> MONTHS;
      case YEAR -> YEARS;
      case DECADE -> DECADES;
      case AUTO -> throw new IllegalArgumentException("the automatic step has to be chosen first");
    };
  }

  /** How many steps a facet's date has down to here: year, month, day. */
  int depth() {
    return ordinal() + 1;
  }

  /** The number of the step that holds a facet's date: 2020 -> 2020, of decades 202. */
  abstract long number(String value);

  /** Its first day. */
  abstract LocalDate first(long number);

  /** The facet's date: 24247 months -> 2020-08; of decades the first year: 202 -> 2020. */
  abstract String value(long number);

  /** Its last day. */
  final LocalDate last(long number) {
    return first(number + 1).minusDays(1);
  }
}
