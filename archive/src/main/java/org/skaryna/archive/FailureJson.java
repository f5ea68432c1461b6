// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import java.time.Instant;
import tools.jackson.databind.JsonNode;

/** A {@link Failure} as the catalogue keeps it. */
final class FailureJson {
  private FailureJson() {}

  static String row(Failure failure) {
    return Json.line(
        Json.object()
            .put("when", failure.when().toString())
            .put("path", failure.origin().path())
            .put("member", failure.origin().member())
            .put("reason", failure.reason()));
  }

  static Failure failure(String json) {
    JsonNode node = Json.read(json);
    return new Failure(
        new Origin(node.path("path").asString(""), node.path("member").asString("")),
        node.path("reason").asString(""),
        Instant.parse(node.path("when").asString("")));
  }
}
