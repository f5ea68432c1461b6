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
public record FoundWord(int word, String surface, int position, WordMatch match) {}
