// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of rules kept among the resources, edited by linguists.
 *
 * <p>UTF-8 text; cells are separated by commas; the last cell, the reason, may hold commas itself.
 * Blank lines and lines that begin with {@code #} are skipped; the first other line names the
 * columns.
 *
 * @param file path on the class path, used in messages
 * @param columns names of the columns
 * @param rows the rows under the header
 */
public record ResourceTable(String file, List<String> columns, List<Row> rows) {
  /**
   * A row: as many cells as there are columns, trimmed, possibly empty.
   *
   * @param file where the row stands
   * @param line its line, from 1
   * @param cells the text of each column
   */
  public record Row(String file, int line, List<String> cells) {
    /** Copies {@code cells}. */
    public Row {
      cells = List.copyOf(cells);
    }

    /** The text in a column, counted from 0. */
    public String cell(int column) {
      return cells.get(column);
    }

    /** The only letter in a column, counted from 0. */
    public char letter(int column) {
      if (cell(column).length() != 1) {
        throw problem("expected one letter in column %s".formatted(place(column)));
      }
      return cell(column).charAt(0);
    }

    /** The whole number in a column, counted from 0. */
    public int number(int column) {
      try {
        return Integer.parseInt(cell(column));
      } catch (NumberFormatException e) {
        throw problem("expected a whole number in column %s".formatted(place(column)));
      }
    }

    private String place(int column) {
      return "%d, got '%s' in: %s".formatted(column + 1, cell(column), String.join(",", cells));
    }

    /** An exception that points at this row. */
    public ResourceFormatException problem(String problem) {
      return new ResourceFormatException(file, line, problem);
    }
  }

  /** Copies the lists. */
  public ResourceTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * Reads the table {@code name} that lies beside {@code owner}.
   *
   * @throws ResourceFormatException if it is missing, or a row has fewer cells than the header
   */
  public static ResourceTable load(Class<?> owner, String name) {
    String file = owner.getPackageName().replace('.', '/') + '/' + name;
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new ResourceFormatException(file, 0, "expected on the class path, not found");
      }
      return read(file, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  /**
   * Reads the table in a file that users edit.
   *
   * @throws ResourceFormatException if a row has fewer cells than the header
   */
  public static ResourceTable load(Path file) throws IOException {
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      return read(file.toString(), reader);
    }
  }

  static ResourceTable read(String file, BufferedReader reader) throws IOException {
    List<String> columns = List.of();
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (columns.isEmpty()) {
        columns = cells(line, 0);
      } else {
        rows.add(row(file, number, line, columns));
      }
    }
    return new ResourceTable(file, columns, rows);
  }

  private static Row row(String file, int number, String line, List<String> columns) {
    List<String> cells = cells(line, columns.size());
    if (cells.size() != columns.size()) {
      throw new ResourceFormatException(
          file,
          number,
          "expected %d columns (%s), got %d: %s"
              .formatted(columns.size(), String.join(", ", columns), cells.size(), line));
    }
    return new Row(file, number, cells);
  }

  private static List<String> cells(String line, int limit) {
    List<String> cells = new ArrayList<>();
    for (String cell : line.split(",", limit == 0 ? -1 : limit)) {
      cells.add(cell.strip());
    }
    return cells;
  }
}
