// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.util.List;

/**
 * Why a hit stands where it stands.
 *
 * @param why how hits are ordered, a sentence in the reader's language; empty where nobody asked
 * @param parts what was found, what adds most first; their scores add up to the hit's. None where
 *     hits are not ranked or nothing asked for ranks them
 */
public record ScoreExplanation(String why, List<Part> parts) {
  /** Not asked for. */
  public static final ScoreExplanation NONE = new ScoreExplanation("", List.of());

  public ScoreExplanation {
    parts = List.copyOf(parts);
  }

  /**
   * One thing found.
   *
   * @param field title, text, author, source, tag, place, or names: a name in title or text
   * @param language a code, whose forms of the word the field holds; empty for words as written
   * @param found each way in which it is written there
   * @param weight how much it counts beside the other parts
   * @param score how much it adds
   * @param why how the score comes about, a sentence in the reader's language
   */
  public record Part(
      String field, String language, List<String> found, double weight, double score, String why) {
    public Part {
      found = List.copyOf(found);
    }
  }
}
