// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.schema;

import java.time.LocalDate;

/**
 * When an article was published: a period of whole days, or a date that could not be read. {@link
 * ArticleDates} reads one from what is written.
 */
public sealed interface ArticleDate {

  /** No date at all. */
  ArticleDate NONE = new Undated("");

  /** The date as it is shown: {@code 2020-08-09}, {@code 2020-08}, {@code 1907-1910}, or empty. */
  String written();

  /** A period of days, both inclusive; a day's own period is that one day. */
  record Dated(String written, LocalDate from, LocalDate to) implements ArticleDate {
    public Dated {
      if (from.isAfter(to)) {
        throw new IllegalArgumentException(
            "a period must not end before it begins, got %s to %s".formatted(from, to));
      }
    }
  }

  /** Kept as written, found by no date filter. */
  record Undated(String written) implements ArticleDate {}
}
