// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.skaryna.searchapi.api.FacetHandler;
import org.skaryna.searchapi.request.SearchParams;
import tools.jackson.databind.JsonNode;

/** The description written by hand says what the server does. */
class OpenApiTest {
  @AutoClose private static final TestServer server = new TestServer();
  private static JsonNode description;

  @BeforeAll
  static void start() {
    description = server.json("/openapi.json");
  }

  @Test
  void describesEveryRouteAndNoOther() {
    List<String> routes =
        new SearchApi(server.engine(), server.archive(), server.archivists())
            .described().stream()
                .map(route -> route.method().name().toLowerCase(Locale.ROOT) + " " + route.path())
                .toList();
    List<String> written = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : description.at("/paths").properties()) {
      path.getValue().propertyNames().forEach(method -> written.add(method + " " + path.getKey()));
    }

    assertThat(description.at("/openapi").asString()).startsWith("3.1");
    assertThat(written).containsExactlyInAnyOrderElementsOf(routes);
  }

  @Test
  void describesEveryParameterOfASearch() {
    assertThat(description.at("/paths/~1api~1search/get/parameters").findValuesAsString("name"))
        .containsExactlyElementsOf(SearchParams.names());
  }

  @Test
  void describesEveryParameterOfFacetsAndTimelines() {
    assertThat(parameters("/api/facets/{field}"))
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(Stream.of("field"), FacetHandler.parametersOfFacets().stream()).toList());
    assertThat(parameters("/api/timeline"))
        .containsExactlyInAnyOrderElementsOf(FacetHandler.parametersOfTimelines());
  }

  /** The names of a route's parameters, also of those that it shares with a search. */
  private static List<String> parameters(String path) {
    List<String> names = new ArrayList<>();
    for (JsonNode parameter :
        description.at("/paths/" + path.replace("/", "~1") + "/get/parameters").values()) {
      JsonNode reference = parameter.path("$ref");
      JsonNode described =
          reference.isMissingNode() ? parameter : description.at(reference.asString().substring(1));
      names.add(described.path("name").asString());
    }
    return names;
  }

  @Test
  void describesEveryPropertyOfAnAnswer() {
    assertThat(required("FacetPage"))
        .containsExactlyElementsOf(server.json("/api/facets/tag").propertyNames());
    assertThat(required("People"))
        .containsExactlyElementsOf(server.json("/api/people").propertyNames());
    assertThat(required("Person"))
        .containsExactlyElementsOf(server.json("/api/people").at("/people/0").propertyNames());
    assertThat(required("PersonProfile"))
        .containsExactlyElementsOf(server.json("/api/people/skaryna").propertyNames());
    assertThat(required("Suggestions"))
        .containsExactlyElementsOf(server.json("/api/suggest?q=%D0%A1").propertyNames());
    assertThat(required("Timeline"))
        .containsExactlyElementsOf(server.json("/api/timeline").propertyNames());
    assertThat(required("SearchResult"))
        .containsExactlyElementsOf(server.json("/api/search").propertyNames());
    assertThat(required("Hit"))
        .containsExactlyElementsOf(server.json("/api/search").at("/hits/0").propertyNames());
    assertThat(required("Names"))
        .containsExactlyElementsOf(server.json("/api/names?name=x").propertyNames());
    assertThat(required("Document"))
        .containsExactlyElementsOf(server.json("/api/documents/en%2Fprinter").propertyNames());
    assertThat(required("Health"))
        .containsExactlyElementsOf(server.json("/health").propertyNames());
  }

  private static List<String> required(String schema) {
    return description.at("/components/schemas/" + schema + "/required").values().stream()
        .map(JsonNode::asString)
        .toList();
  }

  @Test
  void refersOnlyToWhatItHolds() {
    List<String> broken = new ArrayList<>();
    for (String reference : description.findValuesAsString("$ref")) {
      if (description.at(reference.substring(1)).isMissingNode()) {
        broken.add(reference);
      }
    }
    assertThat(broken).isEmpty();
    assertThat(description.findValuesAsString("$ref")).hasSizeGreaterThan(10);
  }
}
