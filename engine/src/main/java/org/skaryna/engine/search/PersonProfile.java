// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.util.List;
import org.skaryna.engine.people.PersonEntry;

/**
 * What the archive holds about a person.
 *
 * @param first the earliest date of an article that names the person, as precise as it is: 1925,
 *     1925-03; empty where none is dated
 * @param last the latest
 * @param people those whom the same articles name, the most frequent first
 * @param places the places that they name
 * @param articles the newest of them
 */
public record PersonProfile(
    PersonEntry person,
    String first,
    String last,
    List<FacetValue> people,
    List<FacetValue> places,
    List<Hit> articles) {
  /** How many of people, places and articles are listed. */
  public static final int MOST = 20;

  /** Copies the lists. */
  public PersonProfile {
    people = List.copyOf(people);
    places = List.copyOf(places);
    articles = List.copyOf(articles);
  }
}
