// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.query;

import java.util.ArrayList;
import java.util.List;

/**
 * A name that an article writes in two forms at once: Vladimir (Uladzimir) Labkovich. One form is
 * the mention; the other, a word of the same name right before it or within, is shown with it.
 */
final class DoubledForms {
  private final List<WordSpelling> spellings;
  private final List<NameMention> mentions;
  private final List<Occurrence> occurrences;

  /**
   * The forms of one article.
   *
   * @param spellings by number
   * @param mentions every mention of the article
   * @param occurrences every word of the article that may be a word of the name, in text order
   */
  DoubledForms(
      List<WordSpelling> spellings, List<NameMention> mentions, List<Occurrence> occurrences) {
    this.spellings = spellings;
    this.mentions = mentions;
    this.occurrences = occurrences;
  }

  /** The words to show for a mention, in text order. */
  List<Occurrence> shown(NameMention mention) {
    List<Occurrence> shown = new ArrayList<>();
    int last = -1;
    for (Occurrence word : occurrences) {
      boolean itself = isOf(mention, word);
      if (itself || (word.position() != last && !isIn(mention, word) && isBeside(mention, word))) {
        shown.add(word);
        last = word.position();
      }
    }
    return shown;
  }

  private static boolean isOf(NameMention mention, Occurrence word) {
    for (int i = 0; i < mention.positions().length; i++) {
      if (mention.positions()[i] == word.position()) {
        return mention.spellings()[i] == word.spelling();
      }
    }
    return false;
  }

  private static boolean isIn(NameMention mention, Occurrence word) {
    for (int position : mention.positions()) {
      if (position == word.position()) {
        return true;
      }
    }
    return false;
  }

  private boolean isBeside(NameMention mention, Occurrence word) {
    int position = word.position();
    return position >= mention.start() - 1
        && position < mention.end()
        && mentions.stream().noneMatch(other -> other != mention && other.covers(position))
        && isOtherForm(mention, word);
  }

  private boolean isOtherForm(NameMention mention, Occurrence word) {
    WordSpelling written = spellings.get(word.spelling());
    for (int number : mention.spellings()) {
      WordSpelling spelling = spellings.get(number);
      if (spelling.word() == written.word() && !spelling.surface().equals(written.surface())) {
        return true;
      }
    }
    return false;
  }
}
