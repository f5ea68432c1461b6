// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skaryna.searchapi.access.Role;
import org.skaryna.searchapi.access.Token;

/** A document whose every field is an attack: the pages show it as the letters that it is. */
class HostilePagesTest {
  private static final String ID =
      URLEncoder.encode("hostile & 100%/?#", UTF_8).replace("+", "%20");
  private static final String TYPED =
      URLEncoder.encode(Samples.HOSTILE + "\u202Ejavascript:alert(1)" + "я".repeat(2_000), UTF_8);

  @AutoClose private static final TestServer server = new TestServer();
  private static String cookie = "";

  private static final String TURNED = "(?s).*[\u202A-\u202E\u2066-\u2069].*";

  @BeforeAll
  static void signIn() {
    server
        .archive()
        .keep("hostile & 100%/?#", "text/html", Samples.HOSTILE + ".html", Samples.HOSTILE)
        .keep("en/printer", "text/plain", "x.txt", "x")
        .resemble("en/printer", "hostile & 100%/?#");
    String token = server.tokens().create("Ганна", Role.ARCHIVIST, Token.NO_END);
    HttpResponse<String> signedIn =
        server.send(
            server
                .request("/archive/sign-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofString("token=" + token))
                .build());
    cookie = signedIn.headers().allValues("Set-Cookie").getLast().replaceFirst(";.*", "");
  }

  private static Document page(String path) {
    return Jsoup.parse(server.send(server.request(path).header("Cookie", cookie).build()).body());
  }

  private static void assertHarmless(String what, Document page) {
    assertThat(page.select("script:not([type=application/ld+json]):not([src^=/assets/])"))
        .as("scripts, " + what)
        .isEmpty();
    assertThat(page.select("script[type=application/ld+json]").html())
        .as("data, " + what)
        .doesNotContain("<");
    assertThat(page.select("img:not([src^=/assets/]), object, embed, base, svg script, [srcdoc]"))
        .as("what loads something, " + what)
        .isEmpty();
    for (Element element : page.getAllElements()) {
      if (!element.nameIs("textarea")) {
        assertThat(element.ownText()).as("what turns others, " + what).doesNotMatch(TURNED);
      }
      element
          .attributes()
          .forEach(attribute -> {
            assertThat(attribute.getKey()).as(what).doesNotStartWith("on");
            if (attribute.getKey().matches("title|aria-label|alt")) {
              assertThat(attribute.getValue()).as(what).doesNotMatch(TURNED);
            }
            if (attribute.getKey().matches("href|src|action|formaction")) {
              assertThat(attribute.getValue()).as(what).matches("(?s)[/#].*|https?://.*");
            }
          });
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "/edit", "/citation?format=bibtex", "?q=%3Cscript%3E&mark=alert&lang=be"})
  void theDocumentsOwnPages(String rest) {
    String path = "/documents/" + ID + rest;

    if (rest.startsWith("/citation")) {
      assertThat(server.get(path).headers().firstValue("Content-Type").orElse(""))
          .doesNotContain("html");
    } else {
      Document page = page(path);
      assertHarmless(path, page);
      assertThat(page.text()).contains(rest.equals("/edit") ? "100%/?#" : "<script>alert('q')");
    }
  }

  @Test
  void theOriginalRunsNothingInItsFrame() {
    HttpResponse<String> frame = server.get("/documents/" + ID + "/view");

    assertThat(frame.headers().firstValue("Content-Security-Policy").orElse(""))
        .startsWith("sandbox; default-src 'none'")
        .doesNotContain("allow-", "script-src");
    assertThat(frame.headers().firstValue("Content-Disposition")).hasValue("inline");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/documents/en%2Fprinter",
        "/?q=Тэкст",
        "/facets/source",
        "/facets/author?q=Тэкст",
        "/people/skaryna",
        "/archive",
        "/archive/tokens",
        "/archive/fixity",
        "/list"
      })
  void pagesThatMentionIt(String path) {
    assertHarmless(path, page(path));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/people?q=", "/documents/en%2Fprinter?mark=", "/list?names="})
  void whatIsTypedIntoAddresses(String path) {
    assertHarmless(path, page(path + TYPED));
  }

  @Test
  void aListOfAttacks() {
    String list = Samples.HOSTILE + "\n\u202Eуж\njavascript:alert(1)\n" + "Я".repeat(10_000);
    String body =
        "--x\r\nContent-Disposition: form-data; name=\"list\"\r\n\r\n" + list + "\r\n--x--\r\n";
    Document page =
        Jsoup.parse(
            server
                .send(
                    server
                        .request("/list")
                        .header("Content-Type", "multipart/form-data; boundary=x")
                        .POST(BodyPublishers.ofString(body))
                        .build())
                .body());

    assertHarmless("list", page);
    assertThat(page.select("tbody tr")).hasSize(4);
    assertThat(page.select("tbody th > bdi")).as("directions end where names do").hasSize(4);
  }

  @Test
  void aValueStandsAloneAndNoLongerThanAnybodyReads() {
    Document found = page("/?q=Тэкст");
    Document read = page("/documents/" + ID);

    assertThat(found.select(".meta bdi")).as("source, date, language, two authors").hasSize(5);
    assertThat(found.select(".result h2 a > bdi")).hasSize(1);
    assertThat(read.select(".byline bdi")).hasSize(5);
    assertThat(found.select("main bdi").eachText()).allMatch(text -> text.length() < 300);
    assertThat(found.select(".meta bdi[title]").attr("title")).hasSize(10_000);
    assertThat(read.select(".byline bdi").eachText()).allMatch(text -> text.length() < 300);
    assertThat(read.select(".facts dd details bdi").getLast().text()).hasSize(10_000);
  }
}
