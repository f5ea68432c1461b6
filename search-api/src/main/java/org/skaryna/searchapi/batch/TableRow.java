// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.batch;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.skaryna.analysis.name.NameLevel;
import org.skaryna.engine.search.Hit;
import org.skaryna.engine.search.NameFinding;
import org.skaryna.engine.search.NameSpellings;
import org.skaryna.searchapi.http.SpreadsheetCell;

/** The cells of a row for spreadsheets: numbers, and texts that begin no formula. */
final class TableRow {
  static final List<String> COLUMNS =
      List.of(
          "line", "name", "documents", "level", "forms", "spellings", "articles", "link", "fault");

  private static final String BETWEEN = "; ";

  private TableRow() {}

  /**
   * A {@link Number} or a {@link String} for each column; an empty string where it says nothing.
   */
  static List<Object> cells(BatchRow row, BatchLinks links, Locale locale) {
    return switch (row) {
      case BatchRow.LeftOut(ListLine.Bad bad) ->
          List.of(
              bad.line(), text(bad.text()), "", "", "", "", "", "", text(bad.fault().in(locale)));
      case BatchRow.Found(int line, NameFinding found) ->
          List.of(
              line,
              text(found.name()),
              found.documents(),
              found.best().map(NameLevel::key).orElse(""),
              found.forms(),
              text(spellings(found)),
              text(articles(found)),
              links.search(found.query()),
              "");
    };
  }

  /** {@code Лабковіча (3); Лабковіч (2)}. */
  private static String spellings(NameFinding found) {
    return found.spellings().stream()
        .map((NameSpellings.Spelling it) -> it.form() + " (" + it.documents() + ")")
        .collect(Collectors.joining(BETWEEN));
  }

  private static String articles(NameFinding found) {
    return found.articles().stream().map(Hit::title).collect(Collectors.joining(BETWEEN));
  }

  private static String text(String value) {
    return SpreadsheetCell.text(value);
  }
}
