// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.request;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A year, month or day as ISO 8601 writes it, as the first and the last of its days: 2020-02 is
 * 2020-02-01 to 2020-02-29.
 */
public final class CalendarPeriod {
  /** How complaints name it. */
  public static final String EXPECTED = "a date as YYYY, YYYY-MM or YYYY-MM-DD";

  private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

  private CalendarPeriod() {}

  /** Empty where {@code text} is none. */
  public static Optional<LocalDate> firstDay(String text) {
    return parse(text, true);
  }

  /** Empty where {@code text} is none. */
  public static Optional<LocalDate> lastDay(String text) {
    return parse(text, false);
  }

  private static Optional<LocalDate> parse(String text, boolean first) {
    Matcher iso = ISO.matcher(text);
    if (!iso.matches()) {
      return Optional.empty();
    }
    try {
      int year = Integer.parseInt(iso.group(1));
      YearMonth month =
          YearMonth.of(
              year, iso.group(2) == null ? (first ? 1 : 12) : Integer.parseInt(iso.group(2)));
      int last = first ? 1 : month.lengthOfMonth();
      int day = iso.group(3) == null ? last : Integer.parseInt(iso.group(3));
      return Optional.of(month.atDay(1)).map(start -> start.withDayOfMonth(day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
