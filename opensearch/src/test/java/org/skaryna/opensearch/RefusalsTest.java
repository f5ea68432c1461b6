// SPDX-License-Identifier: Apache-2.0
package org.skaryna.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skaryna.analysis.place.Gazetteer;
import org.skaryna.engine.index.ArticleSink;
import org.skaryna.engine.people.ArchivePeople;
import org.skaryna.engine.search.SearchEngine;
import org.skaryna.engine.search.SearchRequest;
import org.skaryna.engine.search.SearchUnavailableException;

/** What is told where a cluster is there but not as it should be; it answers as OpenSearch does. */
final class RefusalsTest {
  private static final String NOTHING_THERE =
      """
      {"error":{"root_cause":[{"type":"index_not_found_exception","reason":"no such index [%1$s]",\
      "index":"%1$s"}],"type":"index_not_found_exception"},"status":404}\
      """;
  private static final String NO_PLUGIN =
      """
      {"error":{"root_cause":[{"type":"mapper_parsing_exception","reason":"No handler for type \
      [skaryna_article] declared on field [article]"}]},"status":400}\
      """;
  private static final String OURS =
      "{\"%s\":{\"mappings\":{\"properties\":{\"article\":{\"type\":\"skaryna_article\"}}}}}";
  private static final String OF_OTHERS =
      "{\"%s\":{\"mappings\":{\"properties\":{\"message\":{\"type\":\"text\"}}}}}";

  private final Map<String, String> mappings = new ConcurrentHashMap<>();
  private final List<String> changes = new CopyOnWriteArrayList<>();
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  @AfterEach
  void end() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String name = path.split("[/,]")[1]; // of several it names the first
    switch (exchange.getRequestMethod()) {
      case "PUT", "DELETE" -> {
        changes.add(exchange.getRequestMethod() + " " + path);
        boolean begins = exchange.getRequestMethod().equals("PUT");
        answer(exchange, begins ? 400 : 404, begins ? NO_PLUGIN : NOTHING_THERE.formatted(name));
      }
      default -> {
        String mapping = path.endsWith("/_mapping") ? mappings.getOrDefault(name, "") : "";
        boolean isThere = !mapping.isEmpty();
        answer(exchange, isThere ? 200 : 404, isThere ? mapping : NOTHING_THERE.formatted(name));
      }
    }
  }

  private static void answer(HttpExchange exchange, int status, String json) throws IOException {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    exchange.getRequestBody().readAllBytes();
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private ClusterAddress address() {
    URI host = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    return new ClusterAddress(List.of(host), "library");
  }

  private ArticleSink writer(boolean isAnew) {
    Clock clock = Clock.systemDefaultZone();
    Gazetteer gazetteer = Gazetteer.builtIn();
    ArchivePeople people = ArchivePeople.none();
    return isAnew
        ? OpenSearchSink.openAnew(address(), 1, 1, gazetteer, people, clock)
        : OpenSearchSink.open(address(), 1, 1, gazetteer, people, clock);
  }

  @ParameterizedTest(name = "archivist: {0}")
  @ValueSource(booleans = {false, true})
  void aSearchBeforeAnythingWasWrittenTellsAtOnceHowToBegin(boolean isArchivist) {
    Gazetteer gazetteer = Gazetteer.builtIn();
    ArchivePeople people = ArchivePeople.none();
    try (SearchEngine engine =
        isArchivist
            ? OpenSearchEngine.openForArchivists(address(), gazetteer, people)
            : OpenSearchEngine.open(address(), gazetteer, people)) {
      long began = System.nanoTime();
      assertThatThrownBy(() -> engine.search(SearchRequest.of("горад").build()))
          .isInstanceOf(SearchUnavailableException.class)
          .hasMessageContaining("library at")
          .hasMessageEndingWith(
              "holds no index of that name yet; run `skaryna reindex --to opensearch`")
          .extracting(e -> ((SearchUnavailableException) e).toReaders())
          .isEqualTo(
              "the search cluster holds no index yet; run `skaryna reindex --to opensearch`");
      assertThat(System.nanoTime() - began).isLessThan(Patience.USUAL.toNanos() / 2);
    }
  }

  /**
   * As an alias moves on, the indexes that it was of are deleted: a next search finds the new ones.
   */
  @ParameterizedTest
  @CsvSource({
    "404, library, true",
    "404, library-closed, true",
    "404, library-1, false",
    "503, library, false"
  })
  void onlyANameThatIsMissingHasNeverBeenWritten(int status, String index, boolean isNotBegun) {
    ClusterException answered = new ClusterException(status, NOTHING_THERE.formatted(index));
    assertThat(Diagnosis.isNotBegun(answered, address())).isEqualTo(isNotBegun);
  }

  @ParameterizedTest(name = "anew: {0}")
  @ValueSource(booleans = {false, true})
  void aClusterWithoutThePluginIsToldWhereItIsDescribed(boolean isAnew) {
    assertThatThrownBy(() -> writer(isAnew))
        .isInstanceOf(ClusterWriteException.class)
        .hasMessageContaining("cannot open the index library at")
        .hasMessageContaining("plugin is not installed on the cluster; docs/scale.md tells")
        .hasMessageNotContaining("{");
  }

  @ParameterizedTest(name = "{0} is {1}, anew: {2}")
  @CsvSource({
    "library,          library,       false",
    "library,          library,       true",
    "library,          library-green, true",
    "library,          library-1,     true",
    "library-closed,   library-closed, true",
    "library-1,        library-1,     false",
    "library-1,        library-1,     true",
    "library-closed-1, library-closed-1, true"
  })
  void anIndexOfOthersIsRefusedBeforeAnythingIsChanged(String name, String index, boolean isAnew) {
    mappings.put(name, OF_OTHERS.formatted(index));
    assertThatThrownBy(() -> writer(isAnew))
        .isInstanceOf(ClusterWriteException.class)
        .hasMessageContaining("an index '" + index + "' that Skaryna did not make")
        .hasMessageContaining("`index:` below `opensearch:`");
    assertThat(changes).noneMatch(change -> change.endsWith("/" + index));
  }

  @Test
  void anIndexOfOursIsGoneOnWith() {
    mappings.put("library", OURS.formatted("library-1"));
    mappings.put("library-1", OURS.formatted("library-1"));
    assertThatThrownBy(() -> writer(false)).hasMessageContaining("plugin"); // what comes next
    assertThat(changes).contains("PUT /library-1");
  }

  @Test
  void aClusterThatRefusesIsToldWithWhatToLookAt() {
    ClusterAddress nowhere = new ClusterAddress(List.of(URI.create("http://127.0.0.1:1")), "x");
    assertThatThrownBy(() ->
            OpenSearchSink.open(
                nowhere,
                1,
                1,
                Gazetteer.builtIn(),
                ArchivePeople.none(),
                Clock.systemDefaultZone(),
                Duration.ofMillis(500)))
        .isInstanceOf(ClusterWriteException.class)
        .hasMessageContaining("cannot open the index x at [http://127.0.0.1:1]")
        .hasMessageContaining("see that the cluster runs");
  }
}
