// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.query;

import java.util.ArrayList;
import java.util.List;
import org.skaryna.analysis.name.NameSpan;
import org.skaryna.analysis.name.NameSpotter;

/**
 * Finds names among words that stand side by side, so that the search box needs no syntax: such
 * words are found as a name or as words.
 */
final class NameSpotting {
  private NameSpotting() {}

  /** The same clauses, words that are a name replaced by (or name words). */
  static List<QueryNode> withNames(List<QueryNode> clauses) {
    List<QueryNode> result = new ArrayList<>();
    List<QueryNode.Word> run = new ArrayList<>();
    for (QueryNode clause : clauses) {
      if (clause instanceof QueryNode.Word word && word.scope() == TextScope.ANYWHERE) {
        run.add(word);
      } else {
        result.addAll(spot(run));
        run.clear();
        result.add(clause);
      }
    }
    result.addAll(spot(run));
    return result;
  }

  private static List<QueryNode> spot(List<QueryNode.Word> run) {
    List<QueryNode> result = new ArrayList<>();
    String text = String.join(" ", run.stream().map(QueryNode.Word::text).toList());
    int word = 0;
    int at = 0;
    for (NameSpan span : NameSpotter.names(text)) {
      List<QueryNode> words = new ArrayList<>();
      while (word < run.size() && at < span.end()) {
        int end = at + run.get(word).text().length();
        (end <= span.start() ? result : words).add(run.get(word));
        at = end + 1;
        word++;
      }
      if (!words.isEmpty()) {
        result.add(nameOrWords(text.substring(span.start(), span.end()), words));
      }
    }
    result.addAll(run.subList(word, run.size()));
    return result;
  }

  private static QueryNode nameOrWords(String name, List<QueryNode> words) {
    QueryNode plain = words.size() == 1 ? words.getFirst() : new QueryNode.And(words);
    return new QueryNode.NameOrWords(new QueryNode.Name(name), plain);
  }
}
