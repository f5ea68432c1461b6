// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.schema;

/**
 * A part of an article's text in another language than the article's.
 *
 * @param start where it begins, in UTF-16 units of the text
 * @param end behind its last letter
 */
public record LanguagePassage(int start, int end, Language language) {
  public LanguagePassage {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException(
          "a passage must hold at least one letter, got [%d, %d)".formatted(start, end));
    }
  }
}
