// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** {@code GET /api/search} as the design states it. */
class SearchApiTest {
  private static final String PRINTER = "/api/search?q=Francysk+Skaryna";

  private static TestServer server;

  @BeforeAll
  static void start() {
    server = new TestServer();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void answersInTheShapeOfTheDesign() {
    JsonNode answer = server.json(PRINTER);

    assertThat(answer.propertyNames())
        .containsExactly("query", "total", "tookMs", "next", "hits", "facets", "names");
    assertThat(answer.at("/query").toString())
        .isEqualTo("{\"q\":\"Francysk Skaryna\",\"names\":\"variants\",\"warnings\":[]}");
    assertThat(answer.at("/total").asInt()).isEqualTo(3);
    assertThat(answer.at("/next").isNull()).isTrue();
    assertThat(answer.at("/hits/0").propertyNames())
        .containsExactly(
            "id",
            "title",
            "language",
            "date",
            "source",
            "type",
            "url",
            "authors",
            "score",
            "snippets",
            "names");
    assertThat(answer.at("/hits/0/names/0").propertyNames())
        .containsExactly("query", "found", "level", "why");
    assertThat(answer.at("/names/0/spellings/0").toString())
        .isEqualTo(
            "{\"form\":\"Францыск Скарына\",\"language\":\"be\",\"documents\":4,"
                + "\"level\":\"variants\",\"selected\":true}");
  }
}
