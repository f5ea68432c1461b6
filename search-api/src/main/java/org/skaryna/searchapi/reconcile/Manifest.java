// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.reconcile;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the service tells of itself (section 3 of the API). */
final class Manifest {
  static final Type PERSON = new Type("person", "Person");
  static final Type PLACE = new Type("place", "Place");

  /** All that can be asked for. */
  static final List<Type> TYPES = List.of(PERSON, PLACE);

  private static final int PREVIEW_WIDTH = 400;
  private static final int PREVIEW_HEIGHT = 240;

  private Manifest() {}

  /** A kind of entity. */
  record Type(String id, String name) {}

  /** The type with an id. */
  static Optional<Type> type(String id) {
    return TYPES.stream().filter(type -> type.id().equals(id)).findFirst();
  }

  /**
   * The manifest.
   *
   * @param site the beginning of every link
   */
  static Map<String, Object> of(String site) {
    String service = site + ReconcileHandler.PATH;
    return Map.of(
        "versions", List.of("0.2"),
        "name", "Skaryna: people and places named in the archive",
        "identifierSpace", service + "/view?id=",
        "schemaSpace", site + "/openapi.json",
        "defaultTypes", TYPES,
        "view", Map.of("url", service + "/view?id={{id}}"),
        "preview",
            Map.of(
                "url", service + "/preview?id={{id}}",
                "width", PREVIEW_WIDTH,
                "height", PREVIEW_HEIGHT),
        "suggest",
            Map.of(
                "entity", suggest(service, "entity"),
                "property", suggest(service, "property"),
                "type", suggest(service, "type")),
        "extend",
            Map.of(
                "propose_properties", Map.of("service_url", service, "service_path", "/properties"),
                "property_settings", List.of()));
  }

  private static Map<String, String> suggest(String service, String what) {
    return Map.of(
        "service_url",
        service,
        "service_path",
        "/suggest/" + what,
        "flyout_service_url",
        service,
        "flyout_service_path",
        "/flyout/" + what + "?id=${id}");
  }
}
