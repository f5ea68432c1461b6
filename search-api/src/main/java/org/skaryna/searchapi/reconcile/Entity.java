// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.reconcile;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.skaryna.engine.people.PersonEntry;
import org.skaryna.engine.search.PlaceEntry;
import org.skaryna.engine.search.SearchEngine;
import org.skaryna.searchapi.http.PercentEncoding;

/**
 * Somebody or something that a name may mean. People and places have ids of one space: a person's
 * is looked up first.
 *
 * @param label the name that the reader sees
 * @param wikidata the item, or empty
 * @param names the most telling first
 * @param details the same with what is known of each: Францыск Скарына (be, 3)
 * @param path where the archive shows it
 */
record Entity(
    Manifest.Type type,
    String id,
    String label,
    String wikidata,
    long documents,
    List<String> names,
    List<String> details,
    String path) {
  private static final int SHOWN_NAMES = 4;

  /** Copies the lists. */
  Entity {
    names = List.copyOf(names);
    details = List.copyOf(details);
  }

  static Entity of(PersonEntry person) {
    List<String> forms =
        person.spellings().stream().map(PersonEntry.Spelling::form).distinct().toList();
    return new Entity(
        Manifest.PERSON,
        person.id(),
        person.label(),
        person.wikidata(),
        person.documents(),
        forms,
        person.spellings().stream().map(Entity::detail).toList(),
        "/people/" + PercentEncoding.encode(person.id()));
  }

  private static String detail(PersonEntry.Spelling it) {
    return "%s (%s, %d)".formatted(it.form(), it.language(), it.documents());
  }

  static Entity of(PlaceEntry place) {
    return new Entity(
        Manifest.PLACE,
        place.id(),
        place.label(),
        place.wikidata(),
        place.documents(),
        place.names(),
        place.names(),
        "/?place=" + PercentEncoding.encode(place.id()));
  }

  /** Whoever or whatever has an id; nothing where no article names it. */
  static Optional<Entity> find(String id, SearchEngine engine, Locale locale) {
    return engine
        .person(id, locale)
        .map(profile -> of(profile.person()))
        .or(() -> engine.place(id, locale).map(Entity::of));
  }

  /** {@code 12 documents: Алена Прыклад, Alena Pryklad}. */
  String description() {
    List<String> shown = names.stream().limit(SHOWN_NAMES).toList();
    return "%d document%s: %s"
        .formatted(documents, documents == 1 ? "" : "s", String.join(", ", shown));
  }
}
