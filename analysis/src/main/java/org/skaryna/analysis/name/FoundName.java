// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

import java.util.List;

/**
 * A place in a text where the asked name stands as a whole.
 *
 * @param words its words in text order
 * @param match how they are the asked name
 */
public record FoundName(List<FoundWord> words, NameMatch match) {
  /** Copies {@code words}. */
  public FoundName {
    words = List.copyOf(words);
  }
}
