// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.skaryna.searchapi.api.FacetHandler;
import org.skaryna.searchapi.batch.BatchHandler;
import org.skaryna.searchapi.export.ExportFormat;
import org.skaryna.searchapi.export.ExportHandler;
import org.skaryna.searchapi.http.SiteAddress;
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
        new SearchApi(
                SiteAddress.OF_REQUEST, server.engine(), server.archive(), server.archivists())
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
    assertThat(parameters("/api/search")).containsExactlyElementsOf(SearchParams.names());
    assertThat(parameters("/feed.atom")).containsExactlyElementsOf(SearchParams.names());
    assertThat(parameters("/api/export"))
        .startsWith(ExportHandler.FORMAT)
        .hasSize(SearchParams.names().size() + 1)
        .containsAll(SearchParams.names());
    assertThat(
            operation("/api/export").at("/parameters/0/schema/enum").values().stream()
                .map(JsonNode::asString))
        .containsExactlyElementsOf(ExportFormat.keys());
  }

  private static final String SAMPLE = "/api/documents/en%2Fprinter";

  private static JsonNode operation(String path) {
    return description.at("/paths").path(path).path("get");
  }

  /** The names of the parameters; those that stand elsewhere are looked up there. */
  private static List<String> parameters(String path) {
    return operation(path).path("parameters").values().stream()
        .map(it -> it.has("$ref") ? description.at(it.path("$ref").asString().substring(1)) : it)
        .map(it -> it.path("name").asString())
        .toList();
  }

  /** A parameter that the parser does not know is refused, so each one described must not be. */
  @Test
  void everyParameterThatIsDescribedIsTaken() {
    for (String name : parameters("/api/search")) {
      int status = server.get("/api/search?" + name + "=").statusCode();
      boolean complains = server.get("/api/search?" + name + "=").body().contains("known are");
      assertThat(complains).as(name + " " + status).isFalse();
    }
    assertThat(server.get("/api/search?unknown=").body()).contains("known are");
  }

  @Test
  void swaggersParserFindsNothingWrong() {
    ParseOptions options = new ParseOptions();
    options.setResolve(true);
    SwaggerParseResult parsed =
        new OpenAPIV3Parser().readContents(server.get("/openapi.json").body(), null, options);
    assertThat(parsed.getMessages()).isEmpty();
    assertThat(parsed.isOpenapi31()).isTrue();
    assertThat(parsed.getOpenAPI().getPaths()).containsKey("/api/export");
  }

  @Test
  void describesEveryParameterOfFacetsAndTimelines() {
    assertThat(parameters("/api/facets/{field}"))
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(Stream.of("field"), FacetHandler.parametersOfFacets().stream()).toList());
    assertThat(parameters("/api/timeline"))
        .containsExactlyInAnyOrderElementsOf(FacetHandler.parametersOfTimelines());
  }

  @Test
  void describesEveryParameterOfABatch() {
    assertThat(
            description.at("/paths").path("/api/batch").at("/post/parameters").values().stream()
                .map(it ->
                    it.has("$ref") ? description.at(it.path("$ref").asString().substring(1)) : it)
                .map(it -> it.path("name").asString()))
        .containsExactlyInAnyOrderElementsOf(BatchHandler.parameters());
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
    assertThat(required("Similar"))
        .containsExactlyElementsOf(server.json(SAMPLE + "/similar").propertyNames());
    assertThat(required("Versions"))
        .containsExactlyElementsOf(server.json(SAMPLE + "/versions").propertyNames());
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
