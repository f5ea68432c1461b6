// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

import java.util.List;

/**
 * One word of a name.
 *
 * @param written as written, without punctuation (an initial keeps its dot)
 * @param tag what it is
 * @param alternatives other forms of the same word given beside it: Vladimir (Uladzimir)
 */
public record NamePart(String written, NamePartTag tag, List<String> alternatives) {
  /** Copies {@code alternatives}. */
  public NamePart {
    alternatives = List.copyOf(alternatives);
  }

  NamePart(String written, NamePartTag tag) {
    this(written, tag, List.of());
  }

  /** Whether a hyphen joins this word to the next one in the name as written. */
  boolean isHyphenatedTo(NamePart next, String name) {
    return NameSigns.HYPHENS
        .chars()
        .anyMatch(hyphen -> name.contains(written + (char) hyphen + next.written()));
  }
}
