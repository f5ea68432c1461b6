// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.oai;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;
import org.skaryna.searchapi.oai.OaiError.Code;

/**
 * From when until when records are wanted, both inclusive, in UTC to the second.
 *
 * @param from {@link Instant#EPOCH} where it was not limited
 * @param until {@link #NEVER} where it was not limited
 */
record Datestamps(Instant from, Instant until) {
  static final Instant NEVER = Instant.parse("9999-12-31T23:59:59Z");
  static final Datestamps ALL = new Datestamps(Instant.EPOCH, NEVER);

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern SECOND = Pattern.compile(DAY + "T\\d{2}:\\d{2}:\\d{2}Z");

  /**
   * Reads the arguments; a day as {@code until} means its last second (section 2.7.1).
   *
   * @throws OaiError {@code badArgument} for what is no date, for two granularities, and where the
   *     first comes after the last
   */
  static Datestamps of(Optional<String> from, Optional<String> until) {
    if (from.isPresent() && until.isPresent() && from.get().length() != until.get().length()) {
      throw wrong("from and until have different granularities", from.get());
    }
    Datestamps range =
        new Datestamps(
            from.map(text -> read(text, false)).orElse(Instant.EPOCH),
            until.map(text -> read(text, true)).orElse(NEVER));
    if (range.from.isAfter(range.until)) {
      throw wrong("from is later than until", from.orElse(""));
    }
    return range;
  }

  private static Instant read(String text, boolean end) {
    try {
      if (DAY.matcher(text).matches()) {
        LocalDate day = LocalDate.parse(text);
        return (end ? day.plusDays(1) : day)
            .atStartOfDay(ZoneOffset.UTC)
            .toInstant()
            .minusSeconds(end ? 1 : 0);
      }
      if (SECOND.matcher(text).matches()) {
        return Instant.parse(text);
      }
    } catch (DateTimeException e) {
      throw wrong("there is no such day or time", text);
    }
    throw wrong("expected YYYY-MM-DD or YYYY-MM-DDThh:mm:ssZ", text);
  }

  private static OaiError wrong(String why, String text) {
    return new OaiError(Code.BAD_ARGUMENT, "%s, got '%s'".formatted(why, text));
  }

  boolean hold(Instant datestamp) {
    return !datestamp.isBefore(from) && !datestamp.isAfter(until);
  }

  /** A time as the protocol writes it. */
  static String text(Instant time) {
    return time.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
