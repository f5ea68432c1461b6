// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import java.time.Instant;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An {@link Event} in the words of PREMIS 3 (2015). */
final class EventJson {
  private EventJson() {}

  /** What happened; version and origin stand elsewhere. */
  static void put(Event it, ObjectNode node) {
    node.put("premis:eventType", it.type().term())
        .put("premis:eventDateTime", it.when().toString())
        .put("premis:eventDetail", it.detail())
        .put("premis:linkingAgent", it.agent().name())
        .put("software", it.software());
  }

  /** With version and origin. */
  static ObjectNode node(Event it) {
    ObjectNode node = Json.object();
    put(it, node);
    return node.put("version", it.version())
        .put("path", it.origin().path())
        .put("member", it.origin().member());
  }

  static Event event(JsonNode node, int version, Origin origin) {
    return new Event(
        EventType.ofTerm(string(node, "premis:eventType")),
        Instant.parse(string(node, "premis:eventDateTime")),
        new Agent(string(node, "premis:linkingAgent")),
        node.path("software").asString(""),
        version,
        origin,
        string(node, "premis:eventDetail"));
  }

  static Event event(JsonNode node) {
    Origin origin = new Origin(string(node, "path"), string(node, "member"));
    return event(node, node.required("version").intValue(), origin);
  }

  private static String string(JsonNode node, String name) {
    return node.required(name).stringValue();
  }
}
