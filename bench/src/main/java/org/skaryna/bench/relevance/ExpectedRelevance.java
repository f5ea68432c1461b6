// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.relevance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.skaryna.bench.names.table.CsvRows;

/** What the topics must reach: {@code expected.csv} holds the figures of each group and topic. */
final class ExpectedRelevance {
  private static final String FILE = "expected.csv";

  /** One topic of eighty may lose a sixth of its figure, all together no more. */
  private static final double TOLERANCE = 0.002;

  /** A kind has fewer topics. */
  private static final double TOLERANCE_OF_KINDS = 0.01;

  /** The table holds four decimals. */
  private static final double ROUNDED = 0.00005;

  private final Map<String, Figures> figures;

  private ExpectedRelevance(Map<String, Figures> figures) {
    this.figures = figures;
  }

  /**
   * What a group or a topic reached when the table was last renewed.
   *
   * @param tolerance how far below that a group may fall; nothing is asked of a single topic
   */
  private record Figures(double ndcg, double recall, double tolerance) {}

  /** Reads the table from the class path. */
  static ExpectedRelevance load() {
    return of(CsvRows.load(ExpectedRelevance.class, FILE));
  }

  /** Reads the table from a folder. */
  static ExpectedRelevance read(Path folder) throws IOException {
    return of(CsvRows.read(FILE, Files.newBufferedReader(folder.resolve(FILE))));
  }

  private static ExpectedRelevance of(List<CsvRows.Row> rows) {
    Map<String, Figures> figures = new LinkedHashMap<>();
    for (CsvRows.Row row : rows) {
      double tolerance = row.cell("tolerance").isEmpty() ? 1 : row.number("tolerance");
      figures.put(
          row.filled("topics"), new Figures(row.number("ndcg"), row.number("recall"), tolerance));
    }
    return new ExpectedRelevance(figures);
  }

  /** The ids of the topics whose figures are known. */
  List<String> topics() {
    return figures.keySet().stream().filter(Topic::isId).toList();
  }

  /** A sentence for each figure not reached, with the topics that were better before. */
  List<String> shortfalls(Relevance measured) {
    List<String> shortfalls = new ArrayList<>();
    for (String group : measured.groups()) {
      Figures expected = figures.getOrDefault(group, new Figures(0, 0, 1));
      List<String> figuresBelow = new ArrayList<>();
      if (isBelow(measured.ndcg(group), expected.ndcg(), expected.tolerance())) {
        figuresBelow.add(below("nDCG@10", measured.ndcg(group), expected.ndcg(), expected));
      }
      if (isBelow(measured.recall(group), expected.recall(), expected.tolerance())) {
        figuresBelow.add(below("recall@100", measured.recall(group), expected.recall(), expected));
      }
      if (!figuresBelow.isEmpty()) {
        shortfalls.add(
            "%s: %s; worse than before:%n    %s"
                .formatted(
                    group,
                    String.join(", ", figuresBelow),
                    String.join("\n    ", worse(measured.of(group)))));
      }
    }
    return shortfalls;
  }

  private static boolean isBelow(double measured, double expected, double tolerance) {
    return measured < expected - tolerance - ROUNDED;
  }

  private static String below(String measure, double measured, double wanted, Figures expected) {
    return String.format(
        Locale.ROOT,
        "%s is %.4f, expected %.4f and at most %.3f less",
        measure,
        measured,
        wanted,
        expected.tolerance());
  }

  private List<String> worse(List<Ranking> rankings) {
    List<String> worse = new ArrayList<>();
    for (Ranking ranking : rankings) {
      Figures before = figures.get(ranking.topic().id());
      if (before != null
          && (isBelow(ranking.ndcg(), before.ndcg(), 0)
              || isBelow(ranking.recall(), before.recall(), 0))) {
        worse.add(
            String.format(
                Locale.ROOT,
                "%s, before nDCG %.2f, recall %.2f",
                RelevanceReport.line(ranking),
                before.ndcg(),
                before.recall()));
      }
    }
    return worse;
  }

  /** Writes the table anew into {@code folder}, where it lies in the sources. */
  static void write(Relevance measured, Path folder) throws IOException {
    StringBuilder text =
        new StringBuilder(
            """
            # What the topics of corpus/topics.csv reach, all, by kind and one by one, and how far a group may fall below.
            # Made by bench/relevance --update.
            topics,ndcg,recall,tolerance
            """);
    for (String group : measured.groups()) {
      double tolerance = group.equals(Relevance.ALL) ? TOLERANCE : TOLERANCE_OF_KINDS;
      text.append(
          String.format(
              Locale.ROOT,
              "%s,%.4f,%.4f,%.3f%n",
              group,
              measured.ndcg(group),
              measured.recall(group),
              tolerance));
    }
    for (Ranking ranking : measured.rankings()) {
      text.append(
          String.format(
              Locale.ROOT,
              "%s,%.4f,%.4f,%n",
              ranking.topic().id(),
              ranking.ndcg(),
              ranking.recall()));
    }
    Files.writeString(folder.resolve(FILE), text);
  }
}
