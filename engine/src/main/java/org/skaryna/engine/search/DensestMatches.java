// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where in a text the matches stand closest. */
final class DensestMatches {
  private DensestMatches() {}

  /**
   * The run of matches within {@code reach} letters that holds most different terms, then most
   * matches, then stands first.
   *
   * @param matches in text order, at least one
   * @param shown terms that do not count
   */
  static List<TextMatch> of(List<TextMatch> matches, int reach, Set<Object> shown) {
    Map<Object, Integer> inside = new HashMap<>();
    int bestFirst = 0;
    int bestLast = 0;
    long bestScore = -1;
    int last = 0;
    for (int first = 0; first < matches.size(); first++) {
      while (last < matches.size()
          && (last == first || matches.get(last).end() <= matches.get(first).start() + reach)) {
        Object term = matches.get(last++).term();
        if (!shown.contains(term)) {
          inside.merge(term, 1, Integer::sum);
        }
      }
      long score = 10_000L * inside.size() + (last - first);
      if (score > bestScore) {
        bestScore = score;
        bestFirst = first;
        bestLast = last;
      }
      inside.computeIfPresent(
          matches.get(first).term(), (term, count) -> count == 1 ? null : count - 1);
    }
    return matches.subList(bestFirst, bestLast);
  }
}
