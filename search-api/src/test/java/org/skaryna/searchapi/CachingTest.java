// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skaryna.searchapi.access.Role;
import org.skaryna.searchapi.access.Token;

/** What a client may keep, and which pages of others may read. */
class CachingTest {
  @AutoClose private static final TestServer server = new TestServer();

  private static String header(HttpResponse<String> answer, String name) {
    return String.join(", ", answer.headers().allValues(name));
  }

  private static HttpResponse<String> known(String path, String tag) {
    return server.send(server.request(path).header("If-None-Match", tag).build());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/search?q=Skaryna", "/feed.atom?q=Skaryna"})
  void isNotSentAgainUntilTheIndexChanges(String path) {
    String tag = header(server.get(path), "ETag");
    assertThat(tag).startsWith("W/\"");
    assertThat(header(server.get(path), "Cache-Control")).isEqualTo("no-cache");

    HttpResponse<String> again = known(path, tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(header(again, "ETag")).isEqualTo(tag);

    server.engine().commit();
    assertThat(known(path, tag).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/search?q=Skaryna", "/feed.atom"})
  void anotherLanguageIsAnotherAnswer(String path) {
    String separator = path.contains("?") ? "&" : "?";
    String english = header(server.get(path + separator + "lang=en"), "ETag");
    assertThat(known(path + separator + "lang=be", english).statusCode()).isEqualTo(200);
    assertThat(header(server.get(path), "Vary"))
        .contains("Accept-Language", "Authorization", "Accept-Encoding");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/search?q=Skaryna", "/feed.atom"})
  void whatATokenOpensIsNeverKept(String path) {
    String token = server.tokens().create("n" + path.length(), Role.READER, Token.NO_END);
    HttpResponse<String> answer =
        server.send(server.request(path).header("Authorization", "Bearer " + token).build());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "Cache-Control")).isEqualTo("private, no-store");
    assertThat(header(answer, "Access-Control-Allow-Origin")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/?q=Skaryna"})
  void aPageIsNotSentAgainUntilTheIndexOrTheLanguageChanges(String path) {
    HttpResponse<String> page = server.get(path);
    String tag = header(page, "ETag");
    assertThat(tag).startsWith("W/\"");
    assertThat(header(page, "Cache-Control")).isEqualTo("private, no-cache");
    assertThat(known(path, tag).statusCode()).isEqualTo(304);

    HttpResponse<String> belarusian =
        server.send(
            server
                .request(path)
                .header("If-None-Match", tag)
                .header("Accept-Language", "be")
                .build());
    assertThat(belarusian.statusCode()).isEqualTo(200);
    assertThat(header(belarusian, "ETag")).isNotEqualTo(tag);

    server.engine().commit();
    assertThat(known(path, tag).statusCode()).isEqualTo(200);
  }

  @Test
  void aDocumentIsNotSentAgainToOneWhoHasItSinceItsChange() {
    server.archive().keep("ru/skorina-v-vilne", "text/plain", "v.txt", "Вильна");
    String path = "/api/documents/ru%2Fskorina-v-vilne";
    HttpResponse<String> first = server.get(path);
    String changed = header(first, "Last-Modified");
    assertThat(changed).matches("[A-Z][a-z]{2}, \\d\\d [A-Z][a-z]{2} \\d{4} [0-9:]{8} GMT");

    assertThat(since(path, changed)).isEqualTo(304);
    assertThat(since(path, "Thu, 01 Jan 1970 00:00:00 GMT")).isEqualTo(200);
    assertThat(since(path, "yesterday")).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({"gzip, identity", "identity, gzip", "gzip, gzip", "identity, identity"})
  void aDocumentIsNotSentAgainInAnotherEncoding(String had, String asked) {
    server.archive().keep("ru/skorina-v-vilne", "text/plain", "v.txt", "Вильна");
    String path = "/api/documents/ru%2Fskorina-v-vilne";
    String tag = header(encoded(path, had, "\"none\""), "ETag");

    assertThat(tag).matches("W/\"\\d+-[0-9a-z-]+\"");
    assertThat(encoded(path, asked, tag).statusCode()).isEqualTo(304);
    assertThat(encoded(path, asked, "W/\"none\"").statusCode()).isEqualTo(200);

    server.engine().commit();
    assertThat(encoded(path, asked, tag).statusCode()).isEqualTo(200);
  }

  private static HttpResponse<String> encoded(String path, String encoding, String tag) {
    return server.send(
        server
            .request(path)
            .header("Accept-Encoding", encoding)
            .header("If-None-Match", tag)
            .build());
  }

  private static int since(String path, String date) {
    return server.send(server.request(path).header("If-Modified-Since", date).build()).statusCode();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/facets/source",
        "/api/suggest?q=x",
        "/openapi.json",
        "/oai?verb=Identify",
        "/"
      })
  void tellsCachesThatAnAnswerMayBeCompressed(String path) {
    assertThat(header(server.get(path), "Vary")).contains("Accept-Encoding");
  }

  @Test
  void doesNotSayHowLongAFileWouldBeThatIsNotWritten() {
    HttpResponse<String> head =
        server.send(
            server
                .request("/api/export?format=csv")
                .method("HEAD", BodyPublishers.noBody())
                .build());
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(header(head, "Content-Length")).isNotEqualTo("0");
  }

  @Test
  void aWrongRequestIsWrongAgain() {
    String tag = header(server.get("/api/search"), "ETag");
    assertThat(known("/api/search?size=x", tag).statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/search",
        "/api/export?format=csv",
        "/feed.atom",
        "/opensearch.xml",
        "/sitemap.xml",
        "/oai?verb=Identify",
        "/reconcile",
        "/reconcile/properties",
        "/openapi.json"
      })
  void anyPageMayReadItWithoutCredentials(String path) {
    HttpResponse<String> answer = server.get(path);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
    assertThat(header(answer, "Access-Control-Allow-Credentials")).isEmpty();
    assertThat(header(answer, "Set-Cookie")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/batch", "/reconcile", "/oai"})
  void anyPageMayAskWhatOnlyPostHasRoomFor(String path) {
    HttpResponse<String> leave =
        server.send(
            server
                .request(path)
                .header("Origin", "https://example.org")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "content-type")
                .method("OPTIONS", BodyPublishers.noBody())
                .build());
    assertThat(leave.statusCode()).isEqualTo(204);
    assertThat(header(leave, "Access-Control-Allow-Origin")).isEqualTo("*");
    assertThat(header(leave, "Access-Control-Allow-Headers"))
        .contains("Content-Type")
        .doesNotContain("Authorization");

    HttpResponse<String> answer =
        server.send(server.request(path).POST(BodyPublishers.ofString("x")).build());
    assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
  }

  @Test
  void noPageMayUploadForItsReader() {
    HttpResponse<String> answer =
        server.send(server.request("/api/documents").POST(BodyPublishers.ofString("x")).build());
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(header(answer, "Access-Control-Allow-Origin")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "gzip, deflate, br"})
  void isCompressed(String encodings) {
    HttpResponse<String> answer =
        server.send(server.request("/api/search").header("Accept-Encoding", encodings).build());
    assertThat(header(answer, "Content-Encoding")).isEqualTo("gzip");
  }
}
