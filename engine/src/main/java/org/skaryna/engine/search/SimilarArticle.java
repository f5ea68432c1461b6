// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.util.List;

/**
 * An article like another one, and whom and what both name.
 *
 * @param people those in common, whom the fewest articles name first; at most {@value #MOST_SHARED}
 * @param places in the same way
 */
public record SimilarArticle(Hit hit, List<Shared> people, List<Shared> places) {
  /** How many people, and how many places, are listed. */
  public static final int MOST_SHARED = 5;

  /**
   * A person or place.
   *
   * @param value what a filter takes
   * @param label what the reader sees
   */
  public record Shared(String value, String label) {}

  /** Copies the lists. */
  public SimilarArticle {
    people = List.copyOf(people);
    places = List.copyOf(places);
  }
}
