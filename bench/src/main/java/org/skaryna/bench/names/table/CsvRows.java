// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.names.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A table among the resources: CSV with a header, as spreadsheets save it; # begins a comment. */
public final class CsvRows {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setCommentMarker('#')
          .setHeader()
          .setSkipHeaderRecord(true)
          .setIgnoreEmptyLines(true)
          .setIgnoreSurroundingSpaces(true)
          .get();

  private final String file;
  private final CSVParser parser;
  private final List<CSVRecord> records;

  private CsvRows(String file, CSVParser parser) throws IOException {
    this.file = file;
    this.parser = parser;
    this.records = parser.getRecords();
  }

  /**
   * A row.
   *
   * @param line where it ends, for messages
   */
  public record Row(String file, long line, CSVRecord cells) {
    /** The text of a column, possibly empty. */
    public String cell(String column) {
      if (!cells.isSet(column)) {
        throw problem("expected a column '" + column + "'");
      }
      return cells.get(column);
    }

    /** The text of a column that must have one. */
    public String filled(String column) {
      String text = cell(column);
      if (text.isBlank()) {
        throw problem("expected something in column '" + column + "'");
      }
      return text;
    }

    /** A constant of {@code type} by its name in lower case. */
    public <E extends Enum<E>> E constant(String column, Class<E> type) {
      try {
        return Enum.valueOf(type, filled(column).toUpperCase(Locale.ROOT));
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(
            "%s:%d: column '%s' must be one of %s, got '%s'"
                .formatted(file, line, column, List.of(type.getEnumConstants()), cells.get(column)),
            e);
      }
    }

    /** A number as Java writes it: 96.4. */
    public double number(String column) {
      try {
        return Double.parseDouble(filled(column));
      } catch (NumberFormatException e) {
        throw new IllegalArgumentException(
            problem("column '" + column + "' must be a number").getMessage(), e);
      }
    }

    /** An exception that points at this row. */
    public IllegalArgumentException problem(String problem) {
      return new IllegalArgumentException("%s:%d: %s".formatted(file, line, problem));
    }
  }

  /** Reads the table that lies beside {@code owner}. */
  public static List<Row> load(Class<?> owner, String name) {
    InputStream in = owner.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalArgumentException(name + " is expected beside " + owner.getName());
    }
    return read(name, new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  /** Reads a table and closes {@code reader}. */
  public static List<Row> read(String file, Reader reader) {
    try (CSVParser parser = CSVParser.parse(reader, FORMAT)) {
      return new CsvRows(file, parser).rows();
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  private List<Row> rows() {
    return records.stream().map(this::row).toList();
  }

  private Row row(CSVRecord cells) {
    Row row = new Row(file, cells.getRecordNumber(), cells);
    if (!cells.isConsistent()) {
      throw row.problem(
          "expected the columns %s, got %s".formatted(parser.getHeaderNames(), cells.toList()));
    }
    return row;
  }
}
