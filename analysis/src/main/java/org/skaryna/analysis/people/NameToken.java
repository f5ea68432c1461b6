// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.people;

/**
 * A capitalised word of a text, or an initial.
 *
 * @param start where it begins
 * @param end behind its last letter, or behind the stop of an initial
 * @param facts what it may be in a name
 * @param gap what stands between it and the capitalised word before
 * @param first whether a sentence, a line or a quotation begins with it, so that its capital tells
 *     little
 * @param initial whether it is one letter, or two, with a stop
 * @param capitals whether it has no small letter
 */
record NameToken(
    int start,
    int end,
    WordFacts facts,
    Gap gap,
    boolean first,
    boolean initial,
    boolean capitals) {
  private static final int SHORTEST = 2;

  boolean is(int kind) {
    return !initial && facts.is(kind);
  }

  /** Whether the word may be a family name that nothing but its capital tells. */
  boolean mayBeFamily() {
    return !initial
        && end - start >= SHORTEST
        && !facts.is(WordFacts.ORDINARY | WordFacts.BLOCKED | WordFacts.TITLE);
  }

  /** The same right behind a given name, where other words are family names too: Мартин Кинг. */
  boolean mayFollowGiven() {
    boolean nickname = facts.is(WordFacts.BLOCKED) && facts.is(WordFacts.ADJECTIVE);
    return !initial
        && end - start >= SHORTEST
        && !facts.is(WordFacts.ORDINARY)
        && (nickname || !facts.is(WordFacts.BLOCKED));
  }

  boolean isCyrillic() {
    return facts.forms().isEmpty() || facts.forms().getFirst().isCyrillic();
  }
}
