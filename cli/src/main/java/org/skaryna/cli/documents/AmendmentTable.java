// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli.documents;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.skaryna.archive.Amendment;
import org.skaryna.archive.DescriptionField;
import org.skaryna.archive.InvalidAmendmentException;

/**
 * Edits as a table (RFC 4180, UTF-8) with the columns {@code id,field,value}. Rows that give the
 * same field of a document different values are all refused: which is right, only their writer
 * knows.
 */
final class AmendmentTable {
  private static final List<String> COLUMNS = List.of("id", "field", "value");
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Path file;
  private final Map<Target, List<Row>> rows = new LinkedHashMap<>();
  private final Map<String, Amendment> amendments = new LinkedHashMap<>();
  private final Map<String, Long> lines = new LinkedHashMap<>();
  private final List<BadLine> bad = new ArrayList<>();

  private record Target(String id, DescriptionField field) {}

  private record Row(long line, String value, Amendment edit) {
    String inItsLine() {
      return "'%s' in line %d".formatted(value, line);
    }
  }

  private record BadLine(long line, String what) {}

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
    table.rows.forEach(table::settle);
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

  /** One sentence each, beginning with file and line, in the order of the lines. */
  List<String> errors() {
    return bad.stream()
        .sorted(Comparator.comparingLong(BadLine::line))
        .map(it -> "%s:%d: %s".formatted(file, it.line(), it.what()))
        .toList();
  }

  private void read(CSVParser parser) {
    Iterator<CSVRecord> records = parser.iterator();
    long line = 1;
    try {
      while (records.hasNext()) {
        CSVRecord row = records.next();
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
      DescriptionField field = DescriptionField.named(row.get(1));
      Row read = new Row(line, row.get(2).strip(), Amendment.parse(field, row.get(2)));
      rows.computeIfAbsent(new Target(id, field), target -> new ArrayList<>()).add(read);
    } catch (InvalidAmendmentException wrong) {
      error(line, String.valueOf(wrong.getMessage()));
    }
  }

  /** Takes the edit on which all rows of a field agree. */
  private void settle(Target target, List<Row> given) {
    Row first = given.getFirst();
    if (given.stream().allMatch(row -> row.edit().equals(first.edit()))) {
      amendments.merge(target.id(), first.edit(), Amendment::then);
      lines.merge(target.id(), first.line(), Math::min);
    } else {
      given.forEach(row -> error(row.line(), contradiction(target, row, given)));
    }
  }

  private static String contradiction(Target target, Row row, List<Row> given) {
    String others =
        given.stream()
            .filter(other -> !other.edit().equals(row.edit()))
            .map(Row::inItsLine)
            .collect(Collectors.joining(", "));
    return "%s of '%s': expected %s, got '%s' here and %s; none of these rows is taken"
        .formatted(
            target.field().word(),
            target.id(),
            target.field().takesSeveral()
                ? "one row, its values divided by semicolons"
                : "one value",
            row.value(),
            others);
  }

  private void error(long line, String what) {
    bad.add(new BadLine(line, what));
  }
}
