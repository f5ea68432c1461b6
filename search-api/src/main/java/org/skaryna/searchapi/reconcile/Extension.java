// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.reconcile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.skaryna.engine.search.PersonProfile;
import org.skaryna.engine.search.PlaceEntry;
import org.skaryna.engine.search.SearchEngine;
import org.skaryna.searchapi.http.MalformedBodyException;
import tools.jackson.databind.JsonNode;

/** Tells properties of people and places by their ids (section 7). */
final class Extension {
  static final int MOST_IDS = 100;

  private Extension() {}

  record Answer(List<Named> meta, Map<String, Map<String, List<Map<String, Object>>>> rows) {}

  record Named(String id, String name) {}

  static Answer of(JsonNode asked, SearchEngine engine, Locale locale) {
    List<Property> properties =
        asked.path("properties").values().stream().map(Extension::property).toList();
    List<String> ids = asked.path("ids").values().stream().map(id -> id.asString("")).toList();
    if (ids.size() > MOST_IDS) {
      throw MalformedBodyException.broken(
          "extend: %d ids, expected at most %d at once".formatted(ids.size(), MOST_IDS));
    }
    Map<String, Map<String, List<Map<String, Object>>>> rows = new LinkedHashMap<>();
    ids.forEach(id -> rows.put(id, row(id, properties, engine, locale)));
    return new Answer(properties.stream().map(it -> new Named(it.id(), it.label())).toList(), rows);
  }

  private static Property property(JsonNode asked) {
    String id = asked.path("id").asString("");
    return Property.ofId(id)
        .orElseThrow(() ->
            MalformedBodyException.broken(
                "extend: no property is called '%.40s', see /reconcile/properties".formatted(id)));
  }

  private static Map<String, List<Map<String, Object>>> row(
      String id, List<Property> properties, SearchEngine engine, Locale locale) {
    Map<String, List<Map<String, Object>>> row = new LinkedHashMap<>();
    Optional<PersonProfile> person = engine.person(id, locale);
    Optional<PlaceEntry> place = person.isEmpty() ? engine.place(id, locale) : Optional.empty();
    for (Property property : properties) {
      row.put(
          property.id(),
          person
              .map(property::values)
              .or(() -> place.map(property::values))
              .orElse(List.of())
              .stream()
              .map(Extension::value)
              .toList());
    }
    return row;
  }

  private static Map<String, Object> value(Object value) {
    return value instanceof Number ? Map.of("float", value) : Map.of("str", value);
  }
}
