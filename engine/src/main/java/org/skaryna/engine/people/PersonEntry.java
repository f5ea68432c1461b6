// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.people;

import java.util.List;

/**
 * A person of the catalogue.
 *
 * @param id what a filter by person takes
 * @param label the name that the reader sees
 * @param wikidata the item that the archive's own table gives, such as Q310614, or empty
 * @param documents how many articles name the person
 * @param spellings in the nominative, the most frequent first
 */
public record PersonEntry(
    String id, String label, String wikidata, long documents, List<Spelling> spellings) {
  /** Copies {@code spellings}. */
  public PersonEntry {
    spellings = List.copyOf(spellings);
  }

  /**
   * A form in the articles of one language; an article counts once for each.
   *
   * @param language an ISO 639 code or {@code und}
   */
  public record Spelling(String form, String language, long documents) {}
}
