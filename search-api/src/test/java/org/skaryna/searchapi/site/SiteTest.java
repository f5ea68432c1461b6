// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skaryna.archive.Access;
import org.skaryna.archive.Description;
import org.skaryna.searchapi.TestServer;

/** What robots read. */
class SiteTest {
  private static final Instant TAKEN_IN = Instant.parse("2025-12-14T10:15:30.123Z");
  private static final int MANY = 50_010;

  @AutoClose private static final TestServer server = new TestServer();

  @BeforeAll
  static void fill() {
    put("secret", new Access.Restricted());
    put("later", new Access.Embargoed(LocalDate.now().plusDays(9)));
    put("since", new Access.Embargoed(LocalDate.now().minusDays(9)));
    put("gone", new Access.Public());
    server.archive().withdraw("gone", TAKEN_IN);
    for (int i = 0; i < MANY; i++) {
      put("d/" + i + " &<>", new Access.Public());
    }
  }

  private static void put(String id, Access access) {
    server
        .archive()
        .put(
            id,
            TAKEN_IN,
            new Description(
                "", List.of(), "", "", "", "", "", List.of(), "", "", List.of(), access));
  }

  private static Document xml(String path) {
    return Jsoup.parse(server.get(path).body(), "", Parser.xmlParser());
  }

  @Test
  void theSitemapsHoldEveryOpenDocumentOnce() {
    List<String> pages = xml("/sitemap.xml").getElementsByTag("loc").eachText();
    assertThat(pages).containsExactly(server.url("/sitemaps/1.xml"), server.url("/sitemaps/2.xml"));

    List<String> all =
        pages.stream()
            .map(page -> xml(page.substring(server.url("").length())))
            .peek(page -> assertThat(page.getElementsByTag("url").size()).isBetween(1, 50_000))
            .flatMap(page -> page.getElementsByTag("loc").eachText().stream())
            .toList();
    assertThat(all)
        .hasSize(MANY + 2)
        .doesNotHaveDuplicates()
        .contains(server.url("/"), server.url("/documents/since"))
        .contains(server.url("/documents/d%2F0%20%26%3C%3E"))
        .doesNotContain(
            server.url("/documents/secret"),
            server.url("/documents/later"),
            server.url("/documents/gone"));
  }

  @Test
  void saysWhenADocumentChanged() {
    assertThat(xml("/sitemaps/2.xml").expectFirst("lastmod").text())
        .isEqualTo("2025-12-14T10:15:30Z");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.xml", "3.xml", "1", "x.xml", "01.xml", "99999999999999999999.xml"})
  void thereAreNoOtherPages(String page) {
    assertThat(server.get("/sitemaps/" + page).statusCode()).isEqualTo(404);
  }

  @Test
  void robotsMayReadDocumentsButNeedNotSearch() {
    assertThat(server.get("/robots.txt").body())
        .contains("User-agent: *\n", "Disallow: /?\n", "Disallow: /api/\n")
        .contains("Sitemap: " + server.url("/sitemap.xml"))
        .doesNotContain("Disallow: /documents/\n", "Disallow: /\n");
  }
}
