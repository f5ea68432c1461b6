// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins the words of one name that stand next to each other, with the signs between, so that they
 * are shown as one: Лабковіч, Уладзімір. A word that is not the name's keeps its neighbours apart.
 */
final class NameSpans {
  private NameSpans() {}

  /**
   * The words as spans, neighbours joined.
   *
   * @param words in text order, none overlapping another
   */
  static List<Snippet.Span> joined(String text, List<Snippet.Span> words) {
    List<Snippet.Span> joined = new ArrayList<>();
    for (Snippet.Span word : words) {
      if (!joined.isEmpty() && areTogether(text, joined.getLast().end(), word.start())) {
        joined.add(new Snippet.Span(joined.removeLast().start(), word.end()));
      } else {
        joined.add(word);
      }
    }
    return joined;
  }

  /** Whether only signs of the same line are between. */
  private static boolean areTogether(String text, int from, int to) {
    return text.substring(from, Math.max(from, to))
        .codePoints()
        .noneMatch(c -> Character.isLetterOrDigit(c) || c == '\n' || c == '\r');
  }
}
