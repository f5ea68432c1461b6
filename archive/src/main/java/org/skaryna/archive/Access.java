// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import java.time.LocalDate;

/**
 * Who may see a document. What is not public shows to archivists alone: in no hit, count,
 * suggestion, feed or harvest of others.
 */
public sealed interface Access {

  /** Everybody, at once: how every document is taken in. */
  record Public() implements Access {
    @Override
    public String toString() {
      return PUBLIC;
    }
  }

  /** Archivists only. */
  record Restricted() implements Access {
    @Override
    public String toString() {
      return RESTRICTED;
    }
  }

  /**
   * Archivists only, until a date: then everybody, without anyone's doing.
   *
   * @param until the first day on which it is public
   */
  record Embargoed(LocalDate until) implements Access {
    @Override
    public String toString() {
      return EMBARGOED_UNTIL + until;
    }
  }

  String PUBLIC = "public";
  String RESTRICTED = "restricted";
  String EMBARGOED_UNTIL = "embargoed until ";

  /** The first day on which everybody may see it; {@link LocalDate#MAX} where nobody ever may. */
  default LocalDate opens() {
    return switch (this) {
      case Public open -> LocalDate.MIN;
      case Restricted closed -> LocalDate.MAX;
      case Embargoed(LocalDate until) -> until;
    };
  }

  /** Whether everybody may see it on that day; the caller decides where a day begins. */
  default boolean isPublicOn(LocalDate day) {
    return !day.isBefore(opens());
  }

  /**
   * Reads what {@link #toString} writes, and the bare date of an embargo: {@code public}, {@code
   * restricted}, {@code embargoed until 2030-01-01}, {@code 2030-01-01}, and {@code 2030-01} or
   * {@code 2030}, which begin with their first day.
   *
   * @throws IllegalArgumentException for anything else, with what was expected
   */
  static Access parse(String text) {
    return switch (text) {
      case PUBLIC -> new Public();
      case RESTRICTED -> new Restricted();
      default -> embargoed(text);
    };
  }

  private static Access embargoed(String text) {
    String date =
        text.startsWith(EMBARGOED_UNTIL) ? text.substring(EMBARGOED_UNTIL.length()) : text;
    return WrittenDate.firstDay(date)
        .map(Embargoed::new)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "access: expected public, restricted, or the date of an embargo's end"
                    + " (2030, 2030-01 or 2030-01-01), got '%s'".formatted(text)));
  }
}
