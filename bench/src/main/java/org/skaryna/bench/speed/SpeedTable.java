// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.speed;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.skaryna.bench.speed.AnalyzerBenchmark.Chain;

/** What was measured, as one table in Markdown: a figure, what it stands beside, the ratio. */
final class SpeedTable {
  private static final double TIMES_BEIDER_MORSE = 20;
  private static final double TIMES_ICU = 1;
  private static final double GROWTH = 0.35;
  private static final double TIMES_WORDS = 3;

  private final Map<String, Map<Chain, Double>> analyzed = new LinkedHashMap<>();
  private final List<String> grown = new ArrayList<>();
  private final List<String> asked = new ArrayList<>();
  private double product = 1;

  void analyzed(String input, Chain chain, double wordsPerSecond) {
    analyzed.computeIfAbsent(input, key -> new EnumMap<>(Chain.class)).put(chain, wordsPerSecond);
  }

  void grew(long articles, long without, long with) {
    double growth = (double) with / without - 1;
    grown.add(
        row(
            "index of %,d articles, bytes".formatted(articles),
            "%,d".formatted(with),
            "without names %,d".formatted(without),
            "+%.1f %%".formatted(100 * growth),
            verdict("at most +35 %", growth <= GROWTH)));
  }

  void asked(String name, Jmh.Pair times) {
    double ratio = times.asName() / times.asWords();
    product *= ratio;
    asked.add(
        row(
            "query name:\"" + name + "\", µs",
            "%,.0f".formatted(times.asName()),
            "its words %,.0f".formatted(times.asWords()),
            "%.2f".formatted(ratio),
            verdict("at most 3", ratio <= TIMES_WORDS)));
  }

  @Override
  public String toString() {
    var table = new StringBuilder();
    table.append(row("what", "figure", "beside", "ratio", "wanted"));
    table.append(row("---", "---:", "---:", "---:", "---"));
    analyzed.forEach((input, chains) -> addAnalyzed(table, input, chains));
    grown.forEach(table::append);
    asked.forEach(table::append);
    if (!asked.isEmpty()) {
      double mean = Math.pow(product, 1.0 / asked.size());
      table.append(
          row(
              "query, geometric mean",
              "",
              "",
              "%.2f".formatted(mean),
              verdict("at most 3", mean <= TIMES_WORDS)));
    }
    return table.toString();
  }

  private static void addAnalyzed(StringBuilder table, String input, Map<Chain, Double> chains) {
    for (Chain ours : List.of(Chain.NAME_ANALYZER, Chain.NAME_KEY_FILTER)) {
      for (Chain other : List.of(Chain.BEIDER_MORSE, Chain.ICU_TRANSFORM)) {
        double figure = chains.getOrDefault(ours, 0.0);
        double beside = chains.getOrDefault(other, 0.0);
        double wanted = other == Chain.BEIDER_MORSE ? TIMES_BEIDER_MORSE : TIMES_ICU;
        table.append(
            row(
                "%s of %s, words/s".formatted(label(ours), input),
                "%,.0f".formatted(figure),
                "%s %,.0f".formatted(label(other), beside),
                "%.1f".formatted(figure / beside),
                verdict("at least %.0f".formatted(wanted), figure >= wanted * beside)));
      }
    }
  }

  private static String label(Chain chain) {
    return chain.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String verdict(String wanted, boolean met) {
    return wanted + (met ? "" : ": MISSED");
  }

  private static String row(String... cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }
}
