// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The names in a table.
 *
 * @param cells one a row
 * @param header what stands above them; empty where nothing does
 */
record NameTable(List<Cell> cells, String header) {
  /** A cell of the column, or why there is none. */
  record Cell(int line, String text, Optional<Fault> fault) {}

  /** What Excel writes and reads in a first line of its own: {@code sep=;}. */
  private static final Pattern SEPARATOR =
      Pattern.compile("\"?sep=([^\\s\"])\"?(?:\r\n|\n|\r)", Pattern.CASE_INSENSITIVE);

  private record Row(int line, List<String> cells, boolean broken) {}

  static NameTable of(String text, String column) {
    Matcher told = SEPARATOR.matcher(text);
    List<Row> rows =
        told.lookingAt()
            ? rows(told.replaceFirst(""), told.group(1).charAt(0), 1)
            : rows(text, delimiter(text), 0);
    NameColumns columns =
        NameColumns.of(column.strip(), rows.isEmpty() ? List.of() : rows.getFirst().cells());
    List<Cell> cells =
        rows.stream()
            .skip(columns.header().isEmpty() ? 0 : 1)
            .map(row -> cell(row, columns.numbers()))
            .toList();
    return new NameTable(cells, columns.header());
  }

  private static Cell cell(Row row, List<Integer> columns) {
    if (row.broken()) {
      return new Cell(row.line(), String.join(" ", row.cells()), Optional.of(Fault.BROKEN_ROW));
    }
    List<Integer> there = columns.stream().filter(at -> at < row.cells().size()).toList();
    if (!there.isEmpty()) {
      String name = there.stream().map(row.cells()::get).collect(Collectors.joining(" "));
      return new Cell(row.line(), name, Optional.empty());
    }
    String text = String.join(" ", row.cells());
    return new Cell(
        row.line(), text, Optional.of(text.isBlank() ? Fault.EMPTY : Fault.NO_SUCH_COLUMN));
  }

  /**
   * Line by line where the whole cannot be read, so that a bad line costs but itself.
   *
   * @param before how many lines stand above the text
   */
  private static List<Row> rows(String text, char delimiter, int before) {
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(delimiter)
            .setIgnoreEmptyLines(false)
            .setTrailingData(true)
            .get();
    try {
      return whole(text, format, before);
    } catch (IOException | UncheckedIOException broken) {
      return lineByLine(text, format, before);
    }
  }

  private static List<Row> whole(String text, CSVFormat format, int above) throws IOException {
    List<Row> rows = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(text, format)) {
      long before = 0;
      for (CSVRecord row : parser) {
        rows.add(new Row(above + (int) before + 1, row.toList(), false));
        before = parser.getCurrentLineNumber();
      }
    }
    return rows;
  }

  private static List<Row> lineByLine(String text, CSVFormat format, int above) {
    List<Row> rows = new ArrayList<>();
    for (String line : NameListReader.lines(text)) {
      rows.add(row(above + rows.size() + 1, line, format));
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
    for (char sign : new char[] {';', '\t', '|'}) {
      best = count(first, sign) > count(first, best) ? sign : best;
    }
    return best;
  }

  private static long count(String text, char sign) {
    return text.chars().filter(c -> c == sign).count();
  }
}
