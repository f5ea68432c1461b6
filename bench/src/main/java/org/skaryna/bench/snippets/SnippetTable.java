// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.snippets;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.skaryna.bench.snippets.SnippetRounds.Way;

/** What was measured, in Markdown: medians of the rounds. */
record SnippetTable(List<Map<Way, Double>> rounds) {
  /** How many times the searches of Lucene's highlighter are wanted. */
  private static final double WANTED = 2;

  /** How many searches Skaryna answers while Lucene's highlighter answers one. */
  double ratio(Way highlighter) {
    return median(r -> (time(r, Way.BARE) + time(r, highlighter)) / time(r, Way.SNIPPETS));
  }

  /** Which share of a search's time its snippets take, 0 to 1. */
  double share() {
    return median(r -> 1 - time(r, Way.BARE) / time(r, Way.SNIPPETS));
  }

  private static double time(Map<Way, Double> round, Way way) {
    return round.getOrDefault(way, Double.NaN);
  }

  private double median(ToDoubleFunction<Map<Way, Double>> figure) {
    double[] sorted = rounds.stream().mapToDouble(figure).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  @Override
  public String toString() {
    return """
    | 20 hits, one thread | ms a search | searches/s | Skaryna is |
    | --- | ---: | ---: | ---: |
    """
        + row("Skaryna without snippets", r -> time(r, Way.BARE), "")
        + row("**Skaryna with snippets**", r -> time(r, Way.SNIPPETS), "")
        + row("Skaryna with snippets, through HTTP", r -> time(r, Way.HTTP), "")
        + row(
            "the same search and UnifiedHighlighter, analysing again",
            r -> time(r, Way.BARE) + time(r, Way.REANALYSIS),
            times(Way.REANALYSIS) + (ratio(Way.REANALYSIS) >= WANTED ? "" : ": MISSED, wanted 2.0"))
        + row(
            "the same search and UnifiedHighlighter, offsets of the index",
            r -> time(r, Way.BARE) + time(r, Way.POSTINGS),
            times(Way.POSTINGS))
        + String.format(Locale.ROOT, "%nSnippets take %.0f %% of a search.%n", 100 * share());
  }

  private String times(Way way) {
    return String.format(Locale.ROOT, "%.2f times as fast", ratio(way));
  }

  private String row(String what, ToDoubleFunction<Map<Way, Double>> time, String ratio) {
    double milliseconds = median(time);
    return String.format(
        Locale.ROOT, "| %s | %.2f | %.0f | %s |%n", what, milliseconds, 1000 / milliseconds, ratio);
  }
}
