// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The keys of one word of a text that are still to be written, one term each. */
final class PendingKeys {
  private NameWord word = NameWord.NONE;
  private int next;
  private boolean patronymic;

  void clear() {
    word = NameWord.NONE;
    next = 0;
  }

  /**
   * Takes the next word.
   *
   * @param found the word
   * @param chained whether an initial or a given name stands right before this initial
   * @param certain whether it is surely a patronymic
   */
  void take(NameWord found, boolean chained, boolean certain) {
    word = found;
    next = chained ? found.nextKey(found.firstKey()) : found.firstKey();
    patronymic = certain;
  }

  boolean isEmpty() {
    return word.isEnd(next);
  }

  /** Makes the next of the keys the term. */
  void write(CharTermAttribute term) {
    term.setEmpty();
    if (patronymic) {
      term.append(NameKeys.PATRONYMIC);
    }
    word.appendKey(next, term);
    next = word.isInitial() ? endOfInitial() : word.nextKey(next);
  }

  /** An initial stands under one of its keys only. */
  private int endOfInitial() {
    int second = word.nextKey(word.firstKey());
    return word.nextKey(second);
  }
}
