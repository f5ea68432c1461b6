// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.people;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.skaryna.bench.names.table.CsvRows;

/** What the table of articles must reach: {@code expected.csv} holds the figures of each group. */
final class ExpectedPeople {
  private static final String FILE = "expected.csv";
  private static final List<String> COLUMNS =
      List.of("recognised", "joined", "others", "precision");

  /** Two names of the two hundred may be lost. */
  private static final double TOLERANCE = 0.01;

  /** A language has a third of them. */
  private static final double TOLERANCE_OF_LANGUAGES = 0.03;

  /** The table holds four decimals. */
  private static final double ROUNDED = 0.00005;

  private final Map<String, CsvRows.Row> rows = new LinkedHashMap<>();

  private ExpectedPeople(List<CsvRows.Row> rows) {
    rows.forEach(row -> this.rows.put(row.filled("articles"), row));
  }

  /** Reads the table from the class path. */
  static ExpectedPeople load() {
    return new ExpectedPeople(CsvRows.load(ExpectedPeople.class, FILE));
  }

  /** Reads the table from a folder. */
  static ExpectedPeople read(Path folder) throws IOException {
    return new ExpectedPeople(CsvRows.read(FILE, Files.newBufferedReader(folder.resolve(FILE))));
  }

  /** A sentence for each figure not reached, and for each group of which none is known. */
  List<String> shortfalls(RecognisedPeople measured) {
    List<String> shortfalls = new ArrayList<>();
    for (PeopleFigures group : measured.groups()) {
      CsvRows.Row row = rows.get(group.group());
      if (row == null) {
        shortfalls.add(group.group() + ": nothing is expected; run bench/people --update");
        continue;
      }
      figures(group)
          .forEach((column, value) -> {
            double wanted = row.number(column);
            double tolerance = row.number("tolerance");
            if (value < wanted - tolerance - ROUNDED) {
              shortfalls.add(below(group, column, value, wanted, tolerance));
            }
          });
    }
    return shortfalls;
  }

  private static String below(
      PeopleFigures group, String column, double value, double wanted, double tolerance) {
    return String.format(
        Locale.ROOT,
        "%s: %s is %.4f, expected %.4f and at most %.2f less; not right:%n    %s",
        group.group(),
        column,
        value,
        wanted,
        tolerance,
        String.join("\n    ", PeopleReport.faults(group.all())));
  }

  private static Map<String, Double> figures(PeopleFigures group) {
    Map<String, Double> figures = new LinkedHashMap<>();
    figures.put("recognised", group.recognised());
    figures.put("joined", group.joined());
    figures.put("others", group.joinedShort());
    figures.put("precision", group.precision());
    return figures;
  }

  /** Writes the table anew into {@code folder}, where it lies in the sources. */
  static void write(RecognisedPeople measured, Path folder) throws IOException {
    StringBuilder text =
        new StringBuilder(
            """
            # What the annotated articles of articles.csv reach, all and by language, of 1, and how far a figure may fall below:
            # full names recognised, these joined with the person's other mentions, other mentions joined, mentions that name somebody.
            # Made by bench/people --update.
            """);
    text.append("articles,").append(String.join(",", COLUMNS)).append(",tolerance\n");
    for (PeopleFigures group : measured.groups()) {
      boolean all = group.group().equals(RecognisedPeople.ALL);
      String figures =
          figures(group).values().stream()
              .map(value -> String.format(Locale.ROOT, "%.4f", value))
              .collect(Collectors.joining(","));
      text.append(
          String.format(
              Locale.ROOT,
              "%s,%s,%.2f%n",
              group.group(),
              figures,
              all ? TOLERANCE : TOLERANCE_OF_LANGUAGES));
    }
    Files.writeString(folder.resolve(FILE), text);
  }
}
