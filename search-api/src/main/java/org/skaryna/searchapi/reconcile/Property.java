// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.reconcile;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.skaryna.engine.people.PersonEntry;
import org.skaryna.engine.search.FacetValue;
import org.skaryna.engine.search.PersonProfile;
import org.skaryna.engine.search.PlaceEntry;

/** What is known of a person or a place. */
enum Property {
  DOCUMENTS("number of documents"),
  FIRST("first date"),
  LAST("last date"),
  LANGUAGE("languages"),
  SPELLING("spellings"),
  PLACE("places named together"),
  WIKIDATA("Wikidata item");

  private final String label;

  Property(String label) {
    this.label = label;
  }

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  String label() {
    return label;
  }

  static Optional<Property> ofId(String id) {
    return Arrays.stream(values()).filter(property -> property.id().equals(id)).findFirst();
  }

  /** Texts, or one number. */
  List<Object> values(PersonProfile profile) {
    PersonEntry person = profile.person();
    return switch (this) {
      case DOCUMENTS -> List.of(person.documents());
      case FIRST -> texts(Stream.of(profile.first()));
      case LAST -> texts(Stream.of(profile.last()));
      case LANGUAGE -> texts(person.spellings().stream().map(PersonEntry.Spelling::language));
      case SPELLING -> texts(person.spellings().stream().map(PersonEntry.Spelling::form));
      case PLACE -> texts(profile.places().stream().map(FacetValue::label));
      case WIKIDATA -> texts(Stream.of(person.wikidata()));
    };
  }

  /** The same of a place; none where only people have it. */
  List<Object> values(PlaceEntry place) {
    return switch (this) {
      case DOCUMENTS -> List.of(place.documents());
      case SPELLING -> texts(place.names().stream());
      case WIKIDATA -> texts(Stream.of(place.wikidata()));
      case FIRST, LAST, LANGUAGE, PLACE -> List.of();
    };
  }

  private static List<Object> texts(Stream<String> values) {
    return values.filter(value -> !value.isEmpty()).distinct().map(Object.class::cast).toList();
  }
}
