// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.skaryna.searchapi.http.PlainText;

/**
 * The column of a table that holds names.
 *
 * @param cells one a row
 * @param header what stands above it; empty where nothing does
 */
record NameTable(List<Cell> cells, String header) {
  private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,3}");

  /** What people write above a column of names. */
  private static final Set<String> HEADERS =
      Set.of(
          "name",
          "names",
          "full name",
          "fullname",
          "full_name",
          "person",
          "label",
          "імя",
          "імёны",
          "прозвішча",
          "прозвішча і імя",
          "імя і прозвішча",
          "чалавек",
          "асоба",
          "имя",
          "имена",
          "фамилия",
          "фамилия и имя",
          "имя и фамилия",
          "фамилия имя",
          "фио",
          "ф.и.о.",
          "піб",
          "прозвішча імя",
          "человек",
          "персона");

  /** A cell of the column, or why there is none. */
  record Cell(int line, String text, Optional<Fault> fault) {}

  private record Row(int line, List<String> cells, boolean broken) {}

  static NameTable of(String text, String column) {
    List<Row> rows = rows(text);
    List<String> first =
        rows.isEmpty() ? List.of() : rows.getFirst().cells().stream().map(NameTable::key).toList();
    int at = column(column.strip(), first);
    boolean headed =
        at < first.size() && (HEADERS.contains(first.get(at)) || isNamed(column, first));
    List<Cell> cells = rows.stream().skip(headed ? 1 : 0).map(row -> cell(row, at)).toList();
    return new NameTable(cells, headed ? PlainText.line(rows.getFirst().cells().get(at)) : "");
  }

  private static boolean isNamed(String column, List<String> headers) {
    return !column.isBlank() && headers.contains(key(column));
  }

  private static int column(String asked, List<String> headers) {
    if (asked.isEmpty()) {
      return Math.max(
          0, headers.indexOf(headers.stream().filter(HEADERS::contains).findFirst().orElse("")));
    }
    int named = headers.indexOf(key(asked));
    if (named >= 0) {
      return named;
    }
    if (NUMBER.matcher(asked).matches()) {
      return Integer.parseInt(asked) - 1;
    }
    throw new IllegalArgumentException(
        "a header of the table or a column's number; the first line holds " + headers);
  }

  private static String key(String header) {
    return PlainText.line(header).toLowerCase(Locale.ROOT);
  }

  private static Cell cell(Row row, int at) {
    if (row.broken()) {
      return new Cell(row.line(), String.join(" ", row.cells()), Optional.of(Fault.BROKEN_ROW));
    }
    if (at < row.cells().size()) {
      return new Cell(row.line(), row.cells().get(at), Optional.empty());
    }
    String text = String.join(" ", row.cells());
    return new Cell(
        row.line(), text, Optional.of(text.isBlank() ? Fault.EMPTY : Fault.NO_SUCH_COLUMN));
  }

  /** Line by line where the whole cannot be read, so that a bad line costs but itself. */
  private static List<Row> rows(String text) {
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(delimiter(text))
            .setIgnoreEmptyLines(false)
            .setTrailingData(true)
            .get();
    try {
      return whole(text, format);
    } catch (IOException | UncheckedIOException broken) {
      return lineByLine(text, format);
    }
  }

  private static List<Row> whole(String text, CSVFormat format) throws IOException {
    List<Row> rows = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(text, format)) {
      long before = 0;
      for (CSVRecord row : parser) {
        rows.add(new Row((int) before + 1, row.toList(), false));
        before = parser.getCurrentLineNumber();
      }
    }
    return rows;
  }

  private static List<Row> lineByLine(String text, CSVFormat format) {
    List<Row> rows = new ArrayList<>();
    for (String line : NameListReader.lines(text)) {
      rows.add(row(rows.size() + 1, line, format));
    }
    return rows;
  }

  private static Row row(int number, String line, CSVFormat format) {
    try (CSVParser parser = CSVParser.parse(line, format)) {
      List<CSVRecord> records = parser.getRecords();
      return new Row(number, records.isEmpty() ? List.of() : records.getFirst().toList(), false);
    } catch (IOException | UncheckedIOException broken) {
      return new Row(number, List.of(line), true);
    }
  }

  /** The sign that parts most cells of the first line. */
  private static char delimiter(String text) {
    String first = NameListReader.firstLine(text);
    char best = ',';
    for (char sign : new char[] {';', '\t'}) {
      best = count(first, sign) > count(first, best) ? sign : best;
    }
    return best;
  }

  private static long count(String text, char sign) {
    return text.chars().filter(c -> c == sign).count();
  }
}
