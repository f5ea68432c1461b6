// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

/**
 * Something that begins with what a reader is typing.
 *
 * @param value a person's or place's id, as filters take it; an article's id; a word to search for
 * @param label what the reader sees
 * @param documents how many articles have it, at least one
 */
public record Suggestion(Kind kind, String value, String label, long documents) {
  /** What it is. */
  public enum Kind {
    PERSON,
    PLACE,
    TITLE,
    WORD
  }
}
