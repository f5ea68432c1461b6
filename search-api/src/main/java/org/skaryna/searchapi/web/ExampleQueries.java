// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.skaryna.searchapi.http.QueryParameters;

/**
 * Queries to try, from {@code example-queries.csv}: the query, its language, the message that says
 * what it shows.
 */
final class ExampleQueries {
  private static final String FILE = "example-queries.csv";
  private static final int COLUMNS = 3;

  static final List<Example> ALL = parse(read());

  private ExampleQueries() {}

  record Example(String query, String lang, String message) {
    String href() {
      return "/" + QueryParameters.NONE.with("q", query).encoded();
    }
  }

  /** Reads rows; empty lines and those that start with {@code #} say nothing. */
  static List<Example> parse(String csv) {
    List<Example> examples = new ArrayList<>();
    List<String> lines = csv.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isBlank() && !line.startsWith("#")) {
        examples.add(row(line, i + 1));
      }
    }
    return List.copyOf(examples);
  }

  private static Example row(String line, int number) {
    String[] cells = line.split("\\|", -1);
    if (cells.length != COLUMNS) {
      throw new IllegalArgumentException(
          "%s:%d: expected %d columns (query|language|message), got %d: %s"
              .formatted(FILE, number, COLUMNS, cells.length, line));
    }
    return new Example(cells[0].strip(), cells[1].strip(), cells[2].strip());
  }

  private static String read() {
    try (InputStream in = ExampleQueries.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("the resource %s is missing".formatted(FILE));
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }
}
