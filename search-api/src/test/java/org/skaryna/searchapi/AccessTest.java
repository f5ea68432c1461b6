// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skaryna.archive.audit.AuditEntry;
import org.skaryna.searchapi.access.Role;
import org.skaryna.searchapi.access.Token;
import org.slf4j.LoggerFactory;

/** Who sees what, by token. */
class AccessTest {
  private static final String CLOSED_PATH = "/api/documents/closed%2Fletter";
  private static final String RARE = "%D1%80%D1%8D%D0%B4%D0%BA%D0%B0%D0%BB%D0%B5%D1%81%D1%81%D0%B5";

  @AutoClose private static final TestServer server = new TestServer();
  private static String archivist = "";
  private static String reader = "";

  @BeforeAll
  static void makeTokens() {
    server.archive().keep(Samples.CLOSED, "text/plain", "letter.txt", "рэдкалессе");
    archivist = server.tokens().create("Ганна", Role.ARCHIVIST, Token.NO_END);
    reader = server.tokens().create("Янка", Role.READER, Token.NO_END);
  }

  private static HttpResponse<String> get(String path, String token) {
    return server.send(server.request(path).header("Authorization", "Bearer " + token).build());
  }

  private static String header(HttpResponse<String> answer, String name) {
    return String.join(", ", answer.headers().allValues(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {CLOSED_PATH, CLOSED_PATH + "/original", "/documents/closed%2Fletter"})
  void aClosedDocumentIsNotThereForOthers(String path) {
    assertThat(server.get(path).statusCode()).isEqualTo(404);
    assertThat(server.get(path).body()).doesNotContain("рэдкалессе", "Закрыты");
  }

  @Test
  void noSearchOfOthersTellsOfAClosedDocument() {
    assertThat(server.json("/api/search?q=" + RARE).at("/total").asInt()).isZero();
    assertThat(server.get("/api/search").body()).doesNotContain("Сховішча", Samples.CLOSED);
    assertThat(server.get("/?q=" + RARE).body()).doesNotContain("Закрыты");
  }

  @Test
  void holdersOfATokenReadIt() {
    for (String token : List.of(archivist, reader)) {
      assertThat(server.read(get("/api/search?q=" + RARE, token)).at("/total").asInt())
          .isEqualTo(1);
      assertThat(get(CLOSED_PATH, token).body()).contains("рэдкалессе");
      assertThat(get(CLOSED_PATH + "/original", token).body()).isEqualTo("рэдкалессе");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/api/search", CLOSED_PATH, CLOSED_PATH + "/original", "/api/names?name=x"})
  void whatATokenOpensIsKeptByNoCacheAndShownToNoOtherPage(String path) {
    HttpResponse<String> answer = get(path, reader);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "Cache-Control")).isEqualTo("private, no-store");
    assertThat(header(answer, "Vary")).contains("Authorization");
    assertThat(header(answer, "Access-Control-Allow-Origin")).isEmpty();
    assertThat(header(server.get(path), "Vary")).contains("Authorization");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bearer",
        "Bearer ",
        "Bearer x",
        "bearer skaryna_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "BEARER \u00e9\u00ff"
      })
  void aWrongTokenOpensNothingNotEvenWhatIsOpen(String authorization) {
    HttpResponse<String> answer =
        server.send(server.request("/api/search").header("Authorization", authorization).build());

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(header(answer, "WWW-Authenticate")).contains("Bearer", "invalid_token");
    assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
    assertThat(header(answer, "Cache-Control")).isEqualTo("private, no-store");
  }

  @Test
  void anotherSchemeSaysNothingAboutTheCaller() {
    HttpResponse<String> answer =
        server.send(
            server.request("/api/search?q=" + RARE).header("Authorization", "Basic eA==").build());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(server.read(answer).at("/total").asInt()).isZero();
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "POST, /api/documents",
    "DELETE, /api/documents/x",
    "DELETE, /api/documents/x/y",
    "PUT, /api/documents/x/description",
    "PUT, /api/documents/x/y/description",
    "GET, /api/intake",
    "HEAD, /api/intake",
    "GET, /api/intake/x",
    "DELETE, /api/intake/x",
    "POST, /api/intake/x/retry",
    "POST, /api/intake/failures/x/retry"
  })
  void onlyArchivistsWrite(String method, String path) {
    HttpResponse<String> nobody =
        server.send(server.request(path).method(method, BodyPublishers.noBody()).build());
    assertThat(nobody.statusCode()).isEqualTo(401);
    assertThat(header(nobody, "WWW-Authenticate")).isEqualTo("Bearer realm=\"skaryna\"");

    HttpResponse<String> low =
        server.send(
            server
                .request(path)
                .header("Authorization", "Bearer " + reader)
                .method(method, BodyPublishers.noBody())
                .build());
    assertThat(low.statusCode()).isEqualTo(403);
    assertThat(header(low, "WWW-Authenticate")).contains("insufficient_scope");
  }

  @Test
  void aRevokedTokenIsRefusedAtOnce() {
    String token = server.tokens().create("Зося", Role.READER, Token.NO_END);
    assertThat(get("/api/search", token).statusCode()).isEqualTo(200);
    server.tokens().revoke("Зося");
    assertThat(get("/api/search", token).statusCode()).isEqualTo(401);
  }

  @Test
  void aTokenInAnAddressIsNoTokenAndIsNotWrittenDown() throws IOException {
    assertThat(server.get("/api/intake?token=" + archivist).statusCode()).isEqualTo(401);
    assertThat(server.get("/api/intake/" + archivist).statusCode()).isEqualTo(401);
    assertThat(Files.readString(server.audit().file())).doesNotContain(archivist);
  }

  @Test
  void aRefusalIsInTheAuditLog() {
    server.send(server.request("/api/intake/refused").DELETE().build());

    assertThat(server.audit().entries())
        .extracting(AuditEntry::action)
        .contains("DELETE /api/intake/refused");
    assertThat(server.audit().entries())
        .extracting(AuditEntry::outcome)
        .allMatch(outcome -> outcome.startsWith("refused: "));
    assertThat(server.audit().check().problems()).isEmpty();
  }

  @Test
  void noTokenIsLogged() {
    ListAppender<ILoggingEvent> log = new ListAppender<>();
    Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    log.start();
    root.addAppender(log);
    server.engine().failOn(r -> java.util.Optional.empty());
    try {
      get("/api/search?size=x", archivist);
      get("/api/search", archivist + "x");
      get("/nowhere/" + archivist, archivist);
    } finally {
      root.detachAppender(log);
    }
    assertThat(root.getLevel()).isNotEqualTo(Level.OFF);
    assertThat(log.list).noneMatch(event -> event.getFormattedMessage().contains(archivist));
  }

  @Test
  void aBodyIsNotReadOfOneWhoMayNotWrite() throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      socket.setSoTimeout(10_000);
      OutputStream out = socket.getOutputStream();
      out.write(
          ("POST /api/documents HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999\r\n"
                  + "Content-Type: multipart/form-data; boundary=x\r\n\r\n--x\r\n")
              .getBytes(StandardCharsets.ISO_8859_1));
      out.flush();

      byte[] start = socket.getInputStream().readNBytes(12);
      assertThat(new String(start, StandardCharsets.ISO_8859_1)).isEqualTo("HTTP/1.1 401");
    }
  }
}
