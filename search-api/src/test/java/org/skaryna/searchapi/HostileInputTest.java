// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that a document, a query or a request holds is run, shown as markup, or followed. */
class HostileInputTest {
  private static final String HOSTILE_PAGE = "/documents/hostile%20%26%20100%25%2F%3F%23";

  @AutoClose private static final TestServer server = new TestServer();

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static void holdsNoForeignMarkup(Document page) {
    assertThat(
            page.select(
                "script:not([type=application/ld+json]):not([src^=/assets/]), [onerror], [onload], body img[src=x], [href^=javascript]"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/oai", "/reconcile"})
  void refusesACharsetThatNobodyKnows(String path) {
    for (String charset : List.of("nope", "%00", "no pe")) {
      HttpResponse<String> answer =
          server.send(
              server
                  .request(path)
                  .header("Content-Type", "application/x-www-form-urlencoded; charset=" + charset)
                  .POST(BodyPublishers.ofString("verb=Identify"))
                  .build());
      assertThat(answer.statusCode()).as(charset).isBetween(400, 415);
    }
  }

  @Test
  void showsMarkupInAHitAsLetters() {
    Document page = server.page("/?q=" + encode("адзінокі"));

    holdsNoForeignMarkup(page);
    String read = Samples.HOSTILE + Samples.TURNS_READ;
    assertThat(page.select(".result h2").text()).isEqualTo(read);
    assertThat(page.select(".result .source").text()).isEqualTo(read);
    assertThat(page.select(".result time").text()).isEqualTo("at <b>dawn</b>" + Samples.TURNS_READ);
    assertThat(page.select(".facet bdi").eachText()).contains(read);
  }

  @Test
  void showsMarkupInADocumentAsLetters() {
    Document page = server.page(HOSTILE_PAGE + "?mark=" + encode("<script>"));

    holdsNoForeignMarkup(page);
    assertThat(page.select("h1").text()).isEqualTo(Samples.HOSTILE + Samples.TURNS_READ);
    assertThat(page.select(".published")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onmouseover='alert(1)",
        "</title><script>alert(1)</script>",
        "javascript:alert(1)",
        "{{7*7}} ${7*7} @raw",
        "\u0000\u0008\u001b[31m",
        "\u202eRTL\u2066"
      })
  void showsMarkupInAnyParameterAsLetters(String hostile) {
    for (String name : List.of("q", "source", "not.tag", "from", "to", "sort", "names", "lang")) {
      Document page = server.page("/?q=x&" + name + "=" + encode(hostile));
      holdsNoForeignMarkup(page);
      assertThat(page.select("html").attr("lang")).isEqualTo("en");
    }
    assertThat(server.page("/?lang=en&q=" + encode(hostile)).select("#q").val().strip())
        .isEqualTo(hostile.replace('\u0000', '\ufffd').strip());
  }

  @Test
  void showsMarkupInAFacetOfTheApiAsText() {
    String search = "/api/search?source=" + encode(Samples.HOSTILE + Samples.TURNS);
    String body = server.get(search).body();

    assertThat(server.json(search).at("/total").asInt()).isEqualTo(1);
    assertThat(body).doesNotContain("\ud800");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/?q=%",
        "/?q=%zz",
        "/?q=%FF%FE",
        "/?q=%ED%A0%80",
        "/?%=1",
        "/?q=%u0041",
        "/?q=a%00b",
        "/?&&&==&",
        "/?q=" + "%41%41%41%41"
      })
  void showsAPageForABrokenQueryString(String path) throws IOException {
    assertThat(raw("GET " + path + " HTTP/1.1")).startsWith("HTTP/1.1 200").contains("<main");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/documents/%zz",
        "/api/documents/%",
        "/documents/..%2f..%2fetc%2fpasswd",
        "/documents/%2e%2e/%2e%2e/etc/passwd",
        "/assets/..%2fmessages_en.properties",
        "/assets/%2e%2e/messages_en.properties",
        "/assets/../../etc/passwd",
        "/api/documents/%00",
        "/documents/a%0d%0aSet-Cookie:%20x=y",
        "//evil.example/",
        "/documents/;jsessionid=1",
        "/api/documents/..;/original",
        "/documents/%C0%AE%C0%AE"
      })
  void leadsNoPathAnywhere(String path) throws IOException {
    String answer = raw("GET " + path + " HTTP/1.1");

    assertThat(answer).containsPattern("\\AHTTP/1.1 (400|404)");
    assertThat(answer)
        .contains("application/problem+json")
        .contains("Content-Security-Policy: default-src 'none'")
        .contains("X-Content-Type-Options: nosniff")
        .doesNotContain("Set-Cookie")
        .doesNotContain("Location:")
        .doesNotContain("root:");
  }

  @Test
  void refusesAnAddressThatIsTooLong() throws IOException {
    assertThat(raw("GET /?q=" + "a".repeat(100_000) + " HTTP/1.1"))
        .containsPattern("\\AHTTP/1.1 (414|431)");
  }

  @Test
  void refusesWhatIsNotHttp() throws IOException {
    assertThat(raw("\u0016\u0003\u0001")).startsWith("HTTP/1.1 400");
  }

  /** Java's own client would not send such a thing. */
  private static String raw(String requestLine) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      socket.setSoTimeout(10_000);
      OutputStream out = socket.getOutputStream();
      out.write(
          (requestLine + "\r\nHost: localhost\r\nConnection: close\r\n\r\n")
              .getBytes(StandardCharsets.ISO_8859_1));
      out.flush();
      InputStream in = socket.getInputStream();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/?q=x",
        "/nowhere",
        "/api/search",
        "/api/search?size=x",
        "/health",
        "/openapi.json",
        "/assets/base.css",
        HOSTILE_PAGE
      })
  void everyAnswerKeepsTheBrowserSafe(String path) {
    HttpResponse<String> answer = server.get(path);

    assertThat(answer.headers().allValues("Content-Security-Policy"))
        .containsExactly(
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                + "connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; "
                + "frame-ancestors 'none'");
    assertThat(answer.headers().firstValue("X-Frame-Options")).hasValue("DENY");
    assertThat(answer.headers().firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
    assertThat(answer.headers().firstValue("Permissions-Policy").orElse("")).contains("camera=()");
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
    assertThat(answer.headers().firstValue("Server")).isEmpty();
  }

  @Test
  void letsAnyPageReadTheApiButNotThePages() {
    assertThat(allowed("/api/search")).isEqualTo("*");
    assertThat(allowed("/api/documents/none")).isEqualTo("*");
    assertThat(allowed("/openapi.json")).isEqualTo("*");
    assertThat(allowed("/")).isEmpty();
  }

  private static String allowed(String path) {
    return server
        .send(server.request(path).header("Origin", "https://example.org").build())
        .headers()
        .firstValue("Access-Control-Allow-Origin")
        .orElse("");
  }

  @Test
  void compressesWhatIsLong() {
    HttpResponse<String> answer =
        server.send(server.request("/api/search").header("Accept-Encoding", "gzip").build());

    assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
  }

  @Test
  void escapesEvenWhatTheBoxKeepsAlong() {
    Document page = Jsoup.parse(server.get("/?q=x&tag=" + encode("\"><b>")).body());

    assertThat(page.select("form.box input[name=tag]").val()).isEqualTo("\"><b>");
    assertThat(page.select("form b")).isEmpty();
  }
}
