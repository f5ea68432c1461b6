// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name.sound;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of rules in resources/org/skaryna/analysis/name: comma-separated, lines of "#" are
 * comments, the first other line is the heading; the last column (the reason) may hold commas.
 */
public final class CsvTable {
  private CsvTable() {}

  /** A row and where it stands, so that an error can say so. */
  public record Row(String file, int line, List<String> cells) {
    /** The cell in a column, from 0. */
    public String cell(int column) {
      return cells.get(column);
    }

    /** The only letter or sound in a column. */
    public char only(int column) {
      if (cell(column).length() != 1) {
        throw wrong("expected one letter in column %d".formatted(column + 1));
      }
      return cell(column).charAt(0);
    }

    /** A whole number in a column. */
    public int number(int column) {
      try {
        return Integer.parseInt(cell(column));
      } catch (NumberFormatException e) {
        throw wrong("expected a whole number in column %d".formatted(column + 1));
      }
    }

    /** What to throw for a row that can't be used. */
    public IllegalStateException wrong(String expected) {
      return new IllegalStateException(
          "%s:%d: %s, got: %s".formatted(file, line, expected, String.join(",", cells)));
    }
  }

  /** Reads all rows of a table. */
  public static List<Row> read(String file, int columns) {
    String path = "/org/skaryna/analysis/name/" + file;
    try (InputStream in = CsvTable.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("no table " + path + " on the class path");
      }
      return rows(
          file, columns, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("can't read " + path, e);
    }
  }

  private static List<Row> rows(String file, int columns, BufferedReader reader)
      throws IOException {
    var rows = new ArrayList<Row>();
    boolean heading = true;
    int number = 0;
    String line;
    while ((line = reader.readLine()) != null) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (heading) {
        heading = false;
        continue;
      }
      var row = new Row(file, number, List.of(line.split(",", columns)));
      if (row.cells().size() != columns) {
        throw row.wrong("expected %d columns".formatted(columns));
      }
      rows.add(row);
    }
    return rows;
  }
}
