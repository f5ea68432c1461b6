// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.relevance;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What {@code bench/relevance} prints. */
final class RelevanceReport {
  private static final Map<String, String> TITLES =
      Map.of(
          Relevance.ALL,
          "**all**",
          "w",
          "words, Belarusian",
          "r",
          "words, Russian",
          "e",
          "words, English",
          "n",
          "names",
          "p",
          "phrases",
          "b",
          "beginnings of words",
          "t",
          "titles");

  private RelevanceReport() {}

  /** Both figures of each group, in Markdown. */
  static String table(Relevance measured) {
    StringBuilder table = new StringBuilder("| topics | number | nDCG@10 | recall@100 |\n");
    table.append("| --- | ---: | ---: | ---: |\n");
    for (String group : measured.groups()) {
      table.append(
          String.format(
              Locale.ROOT,
              "| %s | %d | %.3f | %.3f |%n",
              TITLES.getOrDefault(group, group),
              measured.of(group).size(),
              measured.ndcg(group),
              measured.recall(group)));
    }
    return table.toString();
  }

  /**
   * The topics that could be answered better, the worst first: what was missed, what was too much.
   */
  static List<String> worst(Relevance measured) {
    return measured.rankings().stream()
        .filter(ranking -> !ranking.isPerfect())
        .sorted(Comparator.comparingDouble(Ranking::ndcg).thenComparingDouble(Ranking::recall))
        .map(RelevanceReport::inFull)
        .toList();
  }

  private static String inFull(Ranking ranking) {
    StringBuilder text = new StringBuilder(line(ranking));
    addList(text, "missed", ranking.missed());
    addList(text, "does not answer", ranking.unjudged());
    if (ranking.missed().isEmpty() && ranking.ndcg() < 0.9995) {
      addList(text, "order", ranking.found().stream().map(a -> a + grade(ranking, a)).toList());
    }
    return text.toString();
  }

  private static String grade(Ranking ranking, String article) {
    return ":" + ranking.topic().grades().getOrDefault(article, 0);
  }

  private static void addList(StringBuilder text, String title, List<String> articles) {
    if (!articles.isEmpty()) {
      text.append("\n    ").append(title).append(": ").append(String.join(", ", articles));
    }
  }

  /** A topic with its figures: {@code n07 Скорина: nDCG 0.56, recall 1.00}. */
  static String line(Ranking ranking) {
    return String.format(
        Locale.ROOT,
        "%s %s: nDCG %.2f, recall %.2f",
        ranking.topic().id(),
        ranking.topic().query(),
        ranking.ndcg(),
        ranking.recall());
  }
}
