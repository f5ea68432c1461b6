// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

/**
 * A word of a text that may be a word of the asked name.
 *
 * @param word which of the asked name's words it may be, from 0
 * @param surface as written in the text
 * @param position in the names field, counting all words
 * @param match what {@link NameMatcher#match} said about the surface
 */
public record FoundWord(int word, String surface, int position, WordMatch match) {

  /** What stands between another word of the same name and this one, behind it. */
  public enum Between {
    /** Nothing but a space or a hyphen. */
    NOTHING,
    /** The comma of "Family, Given". */
    COMMA,
    /** Further words: a patronymic, another form of the name. */
    WORDS
  }

  /** What stands between the word before and this one, as its position tells. */
  public Between behind(FoundWord before) {
    int distance = position - before.position;
    if (distance == 1 || distance == 1 + NameContext.MIDDLE) {
      return Between.NOTHING;
    }
    return SetDistances.isOne(distance) ? Between.COMMA : Between.WORDS;
  }
}
