// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.skaryna.archive.Amendment;
import org.skaryna.archive.DescriptionField;
import org.skaryna.archive.InvalidAmendmentException;

/**
 * Edits as a table (RFC 4180, UTF-8) with the columns {@code id,field,value}. Of two rows that set
 * the same field of a document, the later counts.
 */
final class AmendmentTable {
  private static final List<String> COLUMNS = List.of("id", "field", "value");
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Path file;
  private final Map<String, Amendment> amendments = new LinkedHashMap<>();
  private final Map<String, Long> lines = new LinkedHashMap<>();
  private final List<String> errors = new ArrayList<>();

  private AmendmentTable(Path file) {
    this.file = file;
  }

  static AmendmentTable read(Path file) throws IOException {
    AmendmentTable table = new AmendmentTable(file);
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        CSVParser parser =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get().parse(reader)) {
      table.read(parser);
    }
    return table;
  }

  /** By the document's id, in the order of the table. */
  Map<String, Amendment> amendments() {
    return amendments;
  }

  /** The line that names a document first. */
  long lineOf(String id) {
    return lines.getOrDefault(id, 0L);
  }

  /** One sentence each, beginning with file and line. */
  List<String> errors() {
    return errors;
  }

  private void read(CSVParser parser) {
    Iterator<CSVRecord> rows = parser.iterator();
    long line = 1;
    try {
      while (rows.hasNext()) {
        CSVRecord row = rows.next();
        line = parser.getCurrentLineNumber();
        if (row.getRecordNumber() > 1 || !isHeader(row)) {
          take(row, line);
        }
      }
    } catch (UncheckedIOException | IllegalStateException broken) {
      error(line + 1, "cannot be read from here on: " + broken.getMessage());
    }
  }

  private static boolean isHeader(CSVRecord row) {
    List<String> words =
        row.stream().map(word -> word.replace(BYTE_ORDER_MARK, "").strip()).toList();
    return words.equals(COLUMNS);
  }

  private void take(CSVRecord row, long line) {
    if (row.size() != COLUMNS.size()) {
      error(line, "expected 3 columns (id, field, value), got " + row.size());
      return;
    }
    String id = row.get(0).strip();
    if (id.isEmpty()) {
      error(line, "expected the id of a document, got nothing");
      return;
    }
    try {
      Amendment edit = Amendment.parse(DescriptionField.named(row.get(1)), row.get(2));
      amendments.merge(id, edit, Amendment::then);
      lines.putIfAbsent(id, line);
    } catch (InvalidAmendmentException wrong) {
      error(line, String.valueOf(wrong.getMessage()));
    }
  }

  private void error(long line, String what) {
    errors.add("%s:%d: %s".formatted(file, line, what));
  }
}
