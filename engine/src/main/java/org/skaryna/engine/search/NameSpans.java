// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.skaryna.analysis.name.form.Patronymics;

/**
 * Joins the words of one name that stand next to each other, with the signs between, so that they
 * are shown as one: Лабковіч, Уладзімір. So does a patronymic or an initial between, though it was
 * not asked for; any other word keeps its neighbours apart.
 */
final class NameSpans {
  private static final int LONGEST_BETWEEN = 60;
  private static final int LONGEST_INITIAL = 3;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+\\.?");

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

  /** Whether only signs, or further parts of a name, of the same line are between. */
  private static boolean areTogether(String text, int from, int to) {
    String between = text.substring(from, Math.max(from, to));
    if (between.length() > LONGEST_BETWEEN || between.indexOf('\n') >= 0) {
      return false;
    }
    Matcher words = WORD.matcher(between);
    while (words.find()) {
      if (!isInitial(words.group()) && !Patronymics.isLike(words.group())) {
        return false;
      }
    }
    return between.indexOf('\r') < 0;
  }

  private static boolean isInitial(String word) {
    return word.endsWith(".") && word.length() <= LONGEST_INITIAL;
  }
}
