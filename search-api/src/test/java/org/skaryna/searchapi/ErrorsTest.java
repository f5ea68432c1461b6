// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skaryna.engine.search.SearchUnavailableException;
import org.slf4j.LoggerFactory;

/** What goes wrong has one status each, is told in one form, and tells nothing from inside. */
class ErrorsTest {
  @AutoClose private static final TestServer server = new TestServer();

  private final ListAppender<ILoggingEvent> log = new ListAppender<>();
  private final Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);

  @BeforeEach
  void listen() {
    log.start();
    root.addAppender(log);
  }

  @AfterEach
  void forget() {
    root.detachAppender(log);
    server.engine().failOn(r -> Optional.empty());
  }

  private static void isProblem(HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(server.read(answer).at("/status").asInt()).isEqualTo(status);
    assertThat(server.read(answer).at("/title").asString()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/nowhere",
        "/api",
        "/api/",
        "/api/searchh",
        "/api/persons",
        "/assets/../skaryna.css",
        "/assets/",
        "/API/SEARCH"
      })
  void knowsNoOtherPath(String path) {
    isProblem(server.get(path), 404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
  void onlyReads(String method) {
    HttpResponse<String> answer =
        server.send(
            server.request("/api/search").method(method, BodyPublishers.ofString("{}")).build());

    isProblem(answer, 405);
    assertThat(answer.headers().firstValue("Allow").orElse("")).contains("GET").contains("HEAD");
  }

  @Test
  void refusesABodyThatIsTooLarge() {
    String large = "x".repeat(2 << 20);

    isProblem(
        server.send(server.request("/api/search").POST(BodyPublishers.ofString(large)).build()),
        413);
  }

  @Test
  void namesTheDocumentThatIsMissing() {
    HttpResponse<String> answer = server.get("/api/documents/no%2Fsuch%22one");

    isProblem(answer, 404);
    assertThat(server.read(answer).at("/detail").asString()).contains("no/such\"one");
  }

  @Test
  void saysThatTheIndexCannotBeRead() {
    server
        .engine()
        .failOn(r ->
            Optional.of(new SearchUnavailableException("/secret/index is gone", new Exception())));

    HttpResponse<String> search = server.get("/api/search?q=x");
    isProblem(search, 503);
    assertThat(search.headers().firstValue("Retry-After")).isPresent();
    assertThat(search.body()).doesNotContain("secret");
    isProblem(server.get("/health"), 503);
  }

  @Test
  void tellsAndLogsNothingOfAQueryThatFailsInside() {
    server
        .engine()
        .failOn(r -> Optional.of(new IllegalStateException("cannot rewrite " + r.query())));

    HttpResponse<String> answer = server.get("/api/search?q=Labkovich");

    isProblem(answer, 500);
    assertThat(answer.body()).doesNotContain("Labkovich").doesNotContain("IllegalState");
    assertThat(log.list).isNotEmpty();
    assertThat(log.list)
        .allSatisfy(event -> {
          assertThat(event.getFormattedMessage()).doesNotContain("Labkovich");
          assertThat(event.getThrowableProxy()).isNull();
        })
        .anySatisfy(event ->
            assertThat(event.getFormattedMessage())
                .contains("IllegalStateException")
                .contains("/api/search"));
  }

  @Test
  void answersHeadAsGetWithoutABody() {
    HttpResponse<String> head = server.send(server.request("/api/documents/none").HEAD().build());

    assertThat(head.statusCode()).isEqualTo(404);
    assertThat(head.body()).isEmpty();
  }

  @Test
  void showsAPageToABrowserThatIsLost() {
    HttpResponse<String> answer =
        server.send(
            server
                .request("/documents/none?lang=be")
                .header("Accept", "text/html,application/xhtml+xml")
                .build());

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("<html lang=\"be\"").contains("Тут нічога няма");
  }

  @Test
  void showsAPageWhenTheIndexCannotBeRead() {
    server
        .engine()
        .failOn(r -> Optional.of(new SearchUnavailableException("gone", new Exception())));

    HttpResponse<String> answer =
        server.send(server.request("/?q=x&lang=en").header("Accept", "text/html").build());

    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body()).contains("The archive cannot be searched now");
  }
}
