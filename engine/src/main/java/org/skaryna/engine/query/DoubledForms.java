// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A name that an article writes in two forms at once: Vladimir (Uladzimir) Labkovich. One form is
 * the mention; the other, a word of the same name right before it or within, is shown with it.
 */
final class DoubledForms {
  private DoubledForms() {}

  /**
   * The words to show for a mention, in text order.
   *
   * @param mentions every mention of the article
   * @param occurrences every word of the article that may be a word of the name
   */
  static List<Occurrence> shown(
      NameMention mention, List<NameMention> mentions, List<Occurrence> occurrences) {
    List<Occurrence> shown = new ArrayList<>(mention.words());
    for (Occurrence word : occurrences) {
      int position = word.found().position();
      if (position >= mention.start() - 1
          && position < mention.end()
          && shown.stream().noneMatch(other -> other.found().position() == position)
          && mentions.stream().noneMatch(other -> !other.equals(mention) && other.covers(position))
          && isOtherForm(word, mention)) {
        shown.add(word);
      }
    }
    shown.sort(Comparator.comparingInt(word -> word.found().position()));
    return shown;
  }

  private static boolean isOtherForm(Occurrence word, NameMention mention) {
    return mention.words().stream()
        .anyMatch(other ->
            other.found().word() == word.found().word()
                && !other.found().surface().equals(word.found().surface()));
  }
}
