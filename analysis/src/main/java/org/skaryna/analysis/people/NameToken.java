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

  /** Whether the word may be a family name beside a given name or initials. */
  boolean mayBeFamily() {
    return !initial
        && end - start >= SHORTEST
        && !facts.is(WordFacts.ORDINARY | WordFacts.BLOCKED | WordFacts.TITLE);
  }
}
