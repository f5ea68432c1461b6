// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.people;

import java.util.List;

/**
 * One person of one article, with every mention that is surely of that person. A family name that
 * fits two people of the article is a person by itself.
 *
 * @param label the fullest name that the mentions give together
 * @param knownId id of the archive's own table ({@link KnownPeople}), empty for others
 * @param mentions in text order, those of the title first; at least one
 */
public record SpottedPerson(PersonLabel label, String knownId, List<Mention> mentions) {
  /** Copies {@code mentions}. */
  public SpottedPerson {
    mentions = List.copyOf(mentions);
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("expected a mention of " + label + ", got none");
    }
  }

  /** Whether the archive's own table knows this person. */
  public boolean isKnown() {
    return !knownId.isEmpty();
  }
}
