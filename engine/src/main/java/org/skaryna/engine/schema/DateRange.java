// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.schema;

import java.time.LocalDate;

/**
 * Whole days, both ends inclusive. An article's period counts when it overlaps. {@link #ALL} also
 * holds articles without a date; any narrower range does not.
 */
public record DateRange(LocalDate from, LocalDate to) {
  public static final DateRange ALL = new DateRange(LocalDate.MIN, LocalDate.MAX);

  public DateRange {
    if (from.isAfter(to)) {
      throw new IllegalArgumentException(
          "from must not be after to, got %s to %s".formatted(from, to));
    }
  }
}
