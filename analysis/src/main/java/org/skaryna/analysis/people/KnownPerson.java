// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.people;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A person of the archive's own table.
 *
 * @param id as the table has it: janka-kupala
 * @param names in the order of the table; the first of each language is the one that readers see
 * @param wikidata an item such as Q310614, or empty
 */
public record KnownPerson(String id, List<Name> names, String wikidata) {
  /**
   * One of the names.
   *
   * @param language ISO 639-1 code
   * @param text in the nominative: Янка Купала
   */
  public record Name(String language, String text) {}

  /** Copies {@code names}. */
  public KnownPerson {
    names = List.copyOf(names);
  }

  /** The name for readers of a language; without one the first of the table. */
  public String label(Locale reader) {
    Optional<Name> own =
        names.stream().filter(name -> name.language().equals(reader.getLanguage())).findFirst();
    return own.orElseGet(names::getFirst).text();
  }
}
