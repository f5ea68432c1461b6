// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.skaryna.bench.names.search.SkarynaIndex;
import org.skaryna.bench.names.table.CsvRows;
import org.skaryna.bench.names.table.NameTables;
import org.skaryna.bench.names.table.Spelling;

/**
 * What every third name of the tables, asked in each {@link Way}, must reach: {@code expected.csv}
 * holds the figures, {@code known-faults.csv} the pairs that are known to go wrong.
 */
final class ExpectedFigures {
  /** Asking every third name shows any change, and takes seconds. */
  static final int STEP = 3;

  private static final String EXPECTED = "expected.csv";
  private static final String FAULTS = "known-faults.csv";
  private static final String BETWEEN = " | ";
  private static final int MOST_SHOWN = 40;
  private final List<Expectation> expectations;
  private final Set<String> known;

  private ExpectedFigures(List<Expectation> expectations, Set<String> known) {
    this.expectations = expectations;
    this.known = known;
  }

  /** Reads both tables from the class path. */
  static ExpectedFigures load() {
    return of(
        CsvRows.load(ExpectedFigures.class, EXPECTED), CsvRows.load(ExpectedFigures.class, FAULTS));
  }

  /** Reads both tables from a folder. */
  static ExpectedFigures read(Path folder) throws IOException {
    return of(
        CsvRows.read(EXPECTED, Files.newBufferedReader(folder.resolve(EXPECTED))),
        CsvRows.read(FAULTS, Files.newBufferedReader(folder.resolve(FAULTS))));
  }

  private static ExpectedFigures of(List<CsvRows.Row> expected, List<CsvRows.Row> faults) {
    Set<String> known = new HashSet<>();
    for (CsvRows.Row row : faults) {
      for (String found : row.filled("found").split(" \\| ", -1)) {
        known.add(
            key(
                row.filled("way"),
                row.filled("person"),
                row.filled("asked"),
                row.filled("fault"),
                found));
      }
    }
    return new ExpectedFigures(expected.stream().map(Expectation::of).toList(), known);
  }

  /** Measures what {@link #shortfalls} judges. */
  static Map<Way, Outcome> measure() {
    List<Spelling> spellings = NameTables.load().spellings();
    Map<Way, Outcome> outcomes = new EnumMap<>(Way.class);
    try (SkarynaIndex index = SkarynaIndex.of(spellings)) {
      for (Way way : Way.values()) {
        outcomes.put(way, way.measure(index, spellings, STEP));
      }
    }
    return outcomes;
  }

  /** A sentence for each figure not reached, and the pairs that were right before. */
  List<String> shortfalls(Map<Way, Outcome> outcomes) {
    List<String> shortfalls = new ArrayList<>();
    for (Expectation expectation : expectations) {
      Outcome outcome = outcomes.get(expectation.way());
      if (outcome != null && expectation.isMissedBy(outcome)) {
        shortfalls.add(shortfall(expectation, outcome));
      }
    }
    return shortfalls;
  }

  private String shortfall(Expectation expectation, Outcome outcome) {
    List<String> lost =
        outcome.faults().stream()
            .filter(expectation::concerns)
            .filter(fault -> !known.contains(key(expectation.way(), fault)))
            .map(Fault::toString)
            .toList();
    String shown = String.join("\n    ", lost.subList(0, Math.min(MOST_SHOWN, lost.size())));
    return "%s %s: %s is %.1f, expected %.1f and at most %.1f less; %d pairs were right before:%n    %s"
        .formatted(
            expectation.way().key(),
            expectation.group(),
            expectation.measure().name().toLowerCase(Locale.ROOT),
            expectation.measure().of(outcome.score(expectation.group())),
            expectation.percent(),
            expectation.tolerance(),
            lost.size(),
            shown);
  }

  /** Writes both tables anew into {@code folder}, where they lie in the sources. */
  static void write(Map<Way, Outcome> outcomes, Path folder) throws IOException {
    Files.writeString(folder.resolve(EXPECTED), expected(outcomes));
    Files.writeString(folder.resolve(FAULTS), faults(outcomes));
  }

  private static String expected(Map<Way, Outcome> outcomes) {
    StringBuilder text =
        new StringBuilder(
            """
            # What is measured of the tables of names, in percent, and how far it may fall. Made by bench/names --update.
            # way: name, box (the bare name), inflected, exact. group: a direction or a kind of name.
            way,group,measure,expected,tolerance
            """);
    outcomes.forEach((way, outcome) ->
        Expectation.of(way, outcome)
            .forEach(expectation -> text.append(expectation.toCsv()).append('\n')));
    return text.toString();
  }

  private static String faults(Map<Way, Outcome> outcomes) {
    StringBuilder text =
        new StringBuilder(
            """
            # Pairs known to go wrong: missed, or a false alarm. Made by bench/names --update, to tell later what is new.
            way,person,asked,fault,found
            """);
    outcomes.forEach((way, outcome) -> {
      Map<List<String>, List<String>> byName = new LinkedHashMap<>();
      for (Fault fault : outcome.faults()) {
        List<String> name =
            List.of(way.key(), fault.asked().person().id(), fault.asked().form(), fault.key());
        byName.computeIfAbsent(name, n -> new ArrayList<>()).add(fault.found().form());
      }
      byName.forEach((name, found) ->
          text.append(
                  CSVFormat.RFC4180.format(
                      name.get(0),
                      name.get(1),
                      name.get(2),
                      name.get(3),
                      String.join(BETWEEN, found)))
              .append('\n'));
    });
    return text.toString();
  }

  private static String key(Way way, Fault fault) {
    return key(
        way.key(),
        fault.asked().person().id(),
        fault.asked().form(),
        fault.key(),
        fault.found().form());
  }

  private static String key(String... cells) {
    return String.join("\t", cells);
  }
}
