// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skaryna.searchapi.TestServer;
import tools.jackson.databind.JsonNode;

/** Documents, their originals, names and health. */
class DocumentsTest {
  private static final String ID = "be/skaryna-u-prazie";

  @AutoClose private static final TestServer server = new TestServer();

  @BeforeAll
  static void start() {
    server
        .archive()
        .keep(ID, "text/html", "Прага \"1517\"\r\nSet-Cookie: a=b.html", "<p>Прага</p>");
    server.archive().keep("ru/skorina-v-vilne", "text/plain", "v.txt", "Вильна");
    server.archive().keep("not-indexed", "text/plain", "x.txt", "withdrawn from search");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/documents/be%2Fskaryna-u-prazie",
        "/api/documents/be/skaryna-u-prazie",
        "/api/documents/%62e%2fskaryna%2Du-prazie"
      })
  void findsADocumentWhoseIdHoldsASlash(String path) {
    JsonNode document = server.json(path);

    assertThat(document.at("/id").asString()).isEqualTo(ID);
    assertThat(document.at("/title").asString()).isEqualTo("Пражскія кнігі полацкага друкара");
    assertThat(document.at("/archive/version").asInt()).isEqualTo(2);
    assertThat(document.at("/archive/accessioned").asString()).isEqualTo("2024-02-03T08:00:00Z");
    assertThat(document.at("/archive/changed").asString()).isEqualTo("2025-12-14T10:15:30Z");
    assertThat(document.at("/archive/description/format").asString()).isEqualTo("text/html");
    assertThat(document.at("/archive/fixity/sha512").asString()).hasSize(128);
  }

  @Test
  void findsADocumentWhoseIdHoldsEveryDelimiter() {
    JsonNode document = server.json("/api/documents/hostile%20%26%20100%25%2F%3F%23");

    assertThat(document.at("/id").asString()).isEqualTo("hostile & 100%/?#");
    assertThat(document.at("/archive").isNull()).isTrue();
  }

  @Test
  void doesNotTellWhereTheOriginalCameFrom() {
    assertThat(server.get("/api/documents/be%2Fskaryna-u-prazie").body())
        .doesNotContain("/archive/");
  }

  @Test
  void sendsAnOriginalThatABrowserSavesAndDoesNotRun() {
    HttpResponse<String> original = server.get("/api/documents/be%2Fskaryna-u-prazie/original");

    assertThat(original.body()).isEqualTo("<p>Прага</p>");
    assertThat(header(original, "Content-Type")).isEqualTo("text/html");
    assertThat(header(original, "Content-Disposition")).startsWith("attachment; filename=");
    assertThat(header(original, "Content-Security-Policy")).startsWith("sandbox;");
    assertThat(header(original, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(original.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(header(original, "Content-Length")).isEqualTo("17");
  }

  @Test
  void sendsAnOriginalOnlyOnce() {
    String path = "/api/documents/ru%2Fskorina-v-vilne/original";
    String tag = header(server.get(path), "ETag");

    assertThat(server.send(server.request(path).header("If-None-Match", tag).build()).statusCode())
        .isEqualTo(304);
  }

  @Test
  void hidesAnOriginalThatNoSearchMayFind() {
    assertThat(server.get("/api/documents/not-indexed/original").statusCode()).isEqualTo(404);
  }

  @Test
  void saysThatAnIndexedDocumentHasNoOriginal() {
    assertThat(server.get("/api/documents/en%2Fprinter/original").statusCode()).isEqualTo(404);
    assertThat(server.get("/api/documents/en%2Fprinter").statusCode()).isEqualTo(200);
  }

  @Test
  void explainsAName() {
    JsonNode name = server.json("/api/names?name=Francysk+Skaryna&names=exact");

    assertThat(name.propertyNames()).containsExactly("query", "names", "parts", "spellings");
    assertThat(name.at("/names").asString()).isEqualTo("exact");
    assertThat(name.at("/parts").findValuesAsString("written"))
        .containsExactly("Francysk", "Skaryna");
    assertThat(name.at("/spellings/0/why").asString()).isEqualTo("as you typed it");
    assertThat(name.at("/spellings").size()).isEqualTo(1);
    assertThat(server.json("/api/names?name=Francysk+Skaryna&names=exact&lang=be")).isEqualTo(name);
  }

  @ParameterizedTest(name = "/api/names?{0}")
  @CsvSource({
    "'', name",
    "name=+, name",
    "name=x&names=all, names",
    "name=x&lang=pl, lang",
    "name=x&size=3, size"
  })
  void refusesANameThatCannotBeMeant(String parameters, String parameter) {
    JsonNode problem = server.json("/api/names?" + parameters);

    assertThat(problem.at("/status").asInt()).isEqualTo(400);
    assertThat(problem.at("/errors/0/parameter").asString()).isEqualTo(parameter);
  }

  @Test
  void isHealthy() {
    assertThat(server.get("/health").body())
        .isEqualTo("{\"state\":\"up\",\"articles\":44,\"version\":\"development\"}");
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
