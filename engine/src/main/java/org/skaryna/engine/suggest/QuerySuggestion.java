// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.suggest;

/**
 * Another query that finds something.
 *
 * @param query as it would be typed
 * @param total how many articles it finds under the same filters, at least 1
 */
public record QuerySuggestion(Kind kind, String query, long total) {

  /** What was wrong with the query as typed, in the order in which it is looked for. */
  public enum Kind {
    /** The keys were right and the keyboard's layout was not: {@code ,tkfhecm -> беларусь}. */
    KEYBOARD,

    /** A Cyrillic word in Latin letters: {@code nezavisimost -> независимость}. */
    ROMANIZED,

    /** A slip of the pen: {@code бібліятека -> бібліятэка}. */
    SPELLING
  }
}
