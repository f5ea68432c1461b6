// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.export;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.skaryna.engine.schema.ArticleDate;
import org.skaryna.searchapi.http.PlainText;

/**
 * A date as citations need it.
 *
 * @param written as it is shown, on one line
 * @param parts year, month and day as far as they are known; two such lists for a period; none
 *     where the date could not be read
 */
record CitedDate(String written, List<List<Integer>> parts) {
  private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

  static CitedDate of(ArticleDate date) {
    String written = PlainText.line(date.written());
    return switch (date) {
      case ArticleDate.Undated none -> new CitedDate(written, List.of());
      case ArticleDate.Dated(String iso, var from, var to) -> {
        Matcher matcher = ISO.matcher(iso);
        yield new CitedDate(
            written,
            matcher.matches()
                ? List.of(parts(matcher))
                : Stream.of(from, to).map(day -> List.of(day.getYear())).distinct().toList());
      }
    };
  }

  private static List<Integer> parts(Matcher iso) {
    return Stream.of(iso.group(1), iso.group(2), iso.group(3))
        .takeWhile(part -> part != null)
        .map(Integer::valueOf)
        .toList();
  }

  boolean isKnown() {
    return !parts.isEmpty();
  }

  /** The first year, with four digits, or empty. */
  String year() {
    return isKnown() ? "%04d".formatted(parts.getFirst().getFirst()) : "";
  }

  /** Year, month and day of the beginning, those that are known. */
  List<Integer> first() {
    return isKnown() ? parts.getFirst() : List.of();
  }
}
