// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.place;

import java.util.List;
import java.util.Locale;

/**
 * A place.
 *
 * @param id stable, in small ASCII letters, digits and hyphens: hrodna
 * @param wikidata its item, such as Q184, or empty
 * @param names at least one; the first of a language is the one to show
 */
public record Place(String id, PlaceKind kind, String wikidata, List<PlaceName> names) {
  private static final List<String> LABELS = List.of("be", "en", "ru");

  public Place {
    names = List.copyOf(names);
  }

  /** The name for readers of a language: hrodna, English -> Grodno. */
  public String label(Locale locale) {
    String own = first(locale.getLanguage());
    for (String language : LABELS) {
      own = own.isEmpty() ? first(language) : own;
    }
    return own.isEmpty() ? names.getFirst().text() : own;
  }

  private String first(String language) {
    for (PlaceName name : names) {
      if (name.language().equals(language)) {
        return name.text();
      }
    }
    return "";
  }
}
