// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A date as a reader writes it: 2020-08-09 is 9 August 2020, 9 жніўня 2020, 9 августа 2020; 2020-08
 * is August 2020. Whatever is not such a date stays as it is.
 */
final class DateText {
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern TIME = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\S*");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

  private DateText() {}

  static String of(String stated, Locale locale) {
    String written = day(stated);
    try {
      if (DAY.matcher(written).matches()) {
        return LocalDate.parse(written).format(DateTimeFormatter.ofPattern("d MMMM y", locale));
      }
      if (MONTH.matcher(written).matches()) {
        return YearMonth.parse(written).format(DateTimeFormatter.ofPattern("LLLL y", locale));
      }
      return written;
    } catch (DateTimeException e) {
      return written;
    }
  }

  /** Without the time that a program wrote beside it: 2024-01-01T00:00:00Z -> 2024-01-01. */
  static String day(String written) {
    return TIME.matcher(written).matches() ? written.substring(0, written.indexOf('T')) : written;
  }

  /** Whether HTML's {@code time} element takes it as its {@code datetime}. */
  static boolean isIso(String written) {
    return DAY.matcher(written).matches()
        || MONTH.matcher(written).matches()
        || written.matches("\\d{4}");
  }
}
