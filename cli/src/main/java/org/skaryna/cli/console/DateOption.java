// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli.console;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.skaryna.searchapi.request.CalendarPeriod;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * A date as it was typed: a day, a month or a year, as the parameters of a search take them too.
 * Days begin and end where the clock is.
 *
 * @param name of the option, such as {@code --since}
 */
public record DateOption(CommandSpec command, String name, String text, Clock clock) {
  private static final String OR_TIME = ", or a time as 2026-01-01T10:00:00Z";

  public static DateOption of(CommandSpec command, String name, String text) {
    return new DateOption(command, name, text, Clock.systemDefaultZone());
  }

  /**
   * The beginning of the period, or a point in time, that is not still to come.
   *
   * @throws ParameterException for anything else
   */
  public Instant since() {
    Instant since =
        CalendarPeriod.firstDay(text)
            .map(day -> day.atStartOfDay(clock.getZone()).toInstant())
            .or(this::time)
            .orElseThrow(noDate(CalendarPeriod.EXPECTED + OR_TIME));
    if (since.isAfter(clock.instant())) {
      throw wrong("'%s' is still to come: nothing can have been taken in or changed since");
    }
    return since;
  }

  /**
   * The last day of the period, if that is not over.
   *
   * @throws ParameterException for anything else
   */
  public LocalDate lastDay() {
    LocalDate last = CalendarPeriod.lastDay(text).orElseThrow(noDate(CalendarPeriod.EXPECTED));
    if (last.isBefore(LocalDate.now(clock))) {
      throw wrong("expected today or a later day, got '%s', which ended on " + last);
    }
    return last;
  }

  private Optional<Instant> time() {
    try {
      return Optional.of(Instant.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private Supplier<ParameterException> noDate(String expected) {
    return () -> wrong("expected " + expected + ", got '%s'");
  }

  /** A complaint that shows the value. */
  private ParameterException wrong(String complaint) {
    return new ParameterException(
        command.commandLine(),
        "%s: %s: ".formatted(command.name(), name) + complaint.formatted(text));
  }
}
