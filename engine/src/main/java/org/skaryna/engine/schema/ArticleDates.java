// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.schema;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.skaryna.engine.schema.ArticleDate.Dated;
import org.skaryna.engine.schema.ArticleDate.Undated;

/**
 * Reads a date as archives write it. What names a year, a month or a day is shown by ISO 8601
 * (19.03.1967 -> 1967-03-19); a period whose ends are clear keeps its written form; the rest is
 * undated.
 *
 * <p>A year has four digits. The day of an ISO time is the one written, whatever its zone.
 */
public final class ArticleDates {
  private static final int LONGEST = 64;
  private static final String YEAR = "(\\d{4})";
  private static final String LEFT_OUT = "[\\s\\[\\](){}?~.,;:]*";

  private static final Pattern ISO =
      Pattern.compile(YEAR + "(?:-(\\d{2})(?:-(\\d{2})(?:[T ]\\d{2}:\\d{2}.*)?)?)?");
  private static final Pattern DOTTED = Pattern.compile("(?:(\\d{1,2})\\.)?(\\d{1,2})\\." + YEAR);

  /** 1907-1910, 03.1907 - 05.1907, 2020-08-09/2020-08-12. */
  private static final Pattern PERIOD =
      Pattern.compile("([\\d.]+)-([\\d.]+)|([\\d.-]+)(?:\\s*[–—/]\\s*|\\s+-\\s+)([\\d.-]+)");

  /** 1965-66. Up to 31 it may be a slip in a month or a day: 2001-13 is not clear. */
  private static final Pattern SHORT_YEARS =
      Pattern.compile(YEAR + "\\s*[-–—/]\\s*(3[2-9]|[4-9]\\d)");

  /** 2018-09/10. */
  private static final Pattern MONTHS = Pattern.compile(YEAR + "-(\\d{2})\\s*[-–—/]\\s*(\\d{2})");

  /** 1908,1911: written in the one year, printed in the other. */
  private static final Pattern LISTED_YEARS =
      Pattern.compile(YEAR + "\\??(?:\\s*[,;]\\s*\\[?" + YEAR + "\\??\\]?)+");

  private static final Pattern FRAME = Pattern.compile("^" + LEFT_OUT + "(.*?)" + LEFT_OUT + "$");

  private ArticleDates() {}

  /** The date that {@code written} names; never fails. */
  public static ArticleDate read(String written) {
    String given = written.strip();
    if (given.isEmpty()) {
      return ArticleDate.NONE;
    }
    if (given.length() > LONGEST) {
      return new Undated(given);
    }
    return single(given).or(() -> framed(given)).orElseGet(() -> new Undated(given));
  }

  /** A year, month or day: 2020-08, 08.2020 and 09.08.2020, written as ISO dates. */
  private static Optional<ArticleDate> single(String given) {
    Matcher iso = ISO.matcher(given);
    if (iso.matches()) {
      return dated(iso.group(1), iso.group(2), iso.group(3));
    }
    Matcher dotted = DOTTED.matcher(given);
    return dotted.matches()
        ? dated(dotted.group(3), dotted.group(2), dotted.group(1))
        : Optional.empty();
  }

  /** The same in brackets or with a question mark ([1921?]), or a period: kept as written. */
  private static Optional<ArticleDate> framed(String given) {
    Matcher frame = FRAME.matcher(given);
    if (!frame.matches()) {
      return Optional.empty();
    }
    String bare = frame.group(1);
    return single(bare).or(() -> period(bare)).map(date -> writtenAs(given, date));
  }

  private static Optional<ArticleDate> period(String bare) {
    return ends(PERIOD.matcher(bare))
        .or(() -> sameCentury(SHORT_YEARS.matcher(bare)))
        .or(() -> sameYear(MONTHS.matcher(bare)))
        .or(() -> ends(LISTED_YEARS.matcher(bare)));
  }

  private static Optional<ArticleDate> ends(Matcher m) {
    if (!m.matches()) {
      return Optional.empty();
    }
    return m.group(1) == null ? between(m.group(3), m.group(4)) : between(m.group(1), m.group(2));
  }

  private static Optional<ArticleDate> sameCentury(Matcher m) {
    return m.matches()
        ? between(m.group(1), m.group(1).substring(0, 2) + m.group(2))
        : Optional.empty();
  }

  private static Optional<ArticleDate> sameYear(Matcher m) {
    return m.matches()
        ? between(m.group(1) + "-" + m.group(2), m.group(1) + "-" + m.group(3))
        : Optional.empty();
  }

  private static Optional<ArticleDate> between(String first, String last) {
    return single(first)
        .flatMap(from -> single(last).flatMap(to -> joined((Dated) from, (Dated) to)));
  }

  private static Optional<ArticleDate> joined(Dated from, Dated to) {
    return from.from().isAfter(to.to())
        ? Optional.empty()
        : Optional.of(new Dated("", from.from(), to.to()));
  }

  private static ArticleDate writtenAs(String given, ArticleDate date) {
    return date instanceof Dated dated ? new Dated(given, dated.from(), dated.to()) : date;
  }

  private static Optional<ArticleDate> dated(
      String year, @Nullable String month, @Nullable String day) {
    try {
      int y = Integer.parseInt(year);
      if (month == null) {
        return Optional.of(new Dated(year, LocalDate.of(y, 1, 1), LocalDate.of(y, 12, 31)));
      }
      YearMonth ym = YearMonth.of(y, Integer.parseInt(month));
      if (day == null) {
        return Optional.of(new Dated(ym.toString(), ym.atDay(1), ym.atEndOfMonth()));
      }
      LocalDate date = ym.atDay(Integer.parseInt(day));
      return Optional.of(new Dated(date.toString(), date, date));
    } catch (DateTimeException e) {
      return Optional.empty(); // a month 13 or a 31 June names no day
    }
  }
}
