// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.relevance;

import java.util.Comparator;
import java.util.List;

/**
 * What was found for a topic.
 *
 * @param found articles, the best first, at most {@value #DEPTH}
 */
record Ranking(Topic topic, List<String> found) {
  /** How many articles are asked for. */
  static final int DEPTH = 100;

  private static final int PAGE = 10;

  Ranking {
    found = List.copyOf(found);
  }

  /**
   * Normalized discounted cumulative gain of the first ten, 0 to 1 (Järvelin and Kekäläinen,
   * "Cumulated gain-based evaluation of IR techniques", 2002): an article of grade g on rank r
   * gains (2^g - 1) / log2(r + 1).
   */
  double ndcg() {
    List<Integer> grades = found.stream().map(a -> topic.grades().getOrDefault(a, 0)).toList();
    List<Integer> ideal =
        topic.grades().values().stream().sorted(Comparator.reverseOrder()).toList();
    return gain(grades) / gain(ideal);
  }

  private static double gain(List<Integer> grades) {
    double gain = 0;
    for (int i = 0; i < Math.min(PAGE, grades.size()); i++) {
      gain += (Math.pow(2, grades.get(i)) - 1) * Math.log(2) / Math.log(i + 2.0);
    }
    return gain;
  }

  /** How many of the articles that answer were found, 0 to 1. */
  double recall() {
    return 1 - (double) missed().size() / topic.grades().size();
  }

  /** The articles that answer and were not found. */
  List<String> missed() {
    return topic.grades().keySet().stream().filter(a -> !found.contains(a)).sorted().toList();
  }

  /** The articles found that do not answer. */
  List<String> unjudged() {
    return found.stream().filter(a -> !topic.grades().containsKey(a)).toList();
  }

  /** Whether every article that answers was found, the best first, and no other. */
  boolean isPerfect() {
    return missed().isEmpty() && unjudged().isEmpty() && ndcg() > 0.9995;
  }
}
