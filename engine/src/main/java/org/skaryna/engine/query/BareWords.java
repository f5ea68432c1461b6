// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The words of a query that asks for nothing but them, wherever they stand, and may therefore be
 * the title of an article: {@code родны кут}, {@code "родны кут"}, {@code родны кут language:be};
 * not {@code title:кут}, {@code родны OR кут}, {@code родны кут*}.
 *
 * @param words in the order typed; a phrase is one of them
 * @param asWritten whether only their written forms were asked for, as a phrase does
 */
record BareWords(List<String> words, boolean asWritten) {
  /** No title is longer; a pasted text would be analysed in vain. */
  private static final int MOST = 40;

  BareWords {
    words = List.copyOf(words);
  }

  /**
   * Those of a whole query; nothing where it is one word or more than words. A name by itself is
   * none: it knows by its own means which titles hold it.
   */
  static Optional<BareWords> of(QueryNode root) {
    if (root instanceof QueryNode.PerhapsName) {
      return Optional.empty();
    }
    if (root instanceof QueryNode.Phrase phrase
        && phrase.scope() == TextScope.ANYWHERE
        && phrase.slop() == 0) {
      return Optional.of(new BareWords(List.of(phrase.text()), true));
    }
    List<String> words = new ArrayList<>();
    return add(root, words) && words.size() > 1 && words.size() <= MOST
        ? Optional.of(new BareWords(words, false))
        : Optional.empty();
  }

  /** Whether a node asks for nothing but words; what merely restricts takes no part in ranking. */
  private static boolean add(QueryNode node, List<String> words) {
    return switch (node) {
      case QueryNode.Word word -> word.scope() == TextScope.ANYWHERE && words.add(word.text());
      case QueryNode.PerhapsName perhaps -> add(perhaps.words(), words);
      case QueryNode.PlaceOrWords either -> add(either.words(), words);
      case QueryNode.And and -> and.nodes().stream().allMatch(part -> add(part, words));
      case QueryNode.InLanguage language -> true;
      case QueryNode.OfType type -> true;
      case QueryNode.Dates dates -> true;
      default -> false;
    };
  }
}
