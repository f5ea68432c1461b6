// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import tools.jackson.databind.JsonNode;

/** An {@link Origin} as the catalogue keeps it. */
final class OriginJson {
  private OriginJson() {}

  static String row(Origin origin) {
    return Json.line(Json.object().put("path", origin.path()).put("member", origin.member()));
  }

  static Origin origin(String json) {
    JsonNode node = Json.read(json);
    return new Origin(node.path("path").asString(""), node.path("member").asString(""));
  }
}
