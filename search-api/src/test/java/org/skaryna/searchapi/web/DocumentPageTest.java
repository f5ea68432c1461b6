// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.skaryna.searchapi.TestServer;

class DocumentPageTest {
  private static final String PRAGUE = "/documents/be%2Fskaryna-u-prazie";

  @AutoClose private static final TestServer server = new TestServer();

  @BeforeAll
  static void start() {
    server.archive().keep("be/skaryna-u-prazie", "text/html", "praha.html", "<p>Прага</p>");
    server.archive().keep("en/printer", "application/zip", "printer.zip", "PK");
    server.archive().resemble("be/skaryna-u-prazie", "en/printer");
  }

  @Test
  void leadsFromMatchToMatch() {
    Document page = server.page(PRAGUE + "?q=Francysk+Skaryna&lang=en");

    assertThat(page.select(".body mark").eachAttr("id")).containsExactly("m1", "m2");
    assertThat(page.select(".matches .many").text()).isEqualTo("2 matches");
    assertThat(page.select(".matches a").attr("href")).isEqualTo("#m1");
    assertThat(page.select("#m1 + .steps a").eachAttr("href")).containsExactly("#m2");
    assertThat(page.select("#m2 + .steps a").eachAttr("href")).containsExactly("#m1");
    assertThat(server.page(PRAGUE).select(".body mark, .matches")).isEmpty();
  }

  @Test
  void namesPeopleAndPlacesAndWhatIsLikeIt() {
    Document page = server.page(PRAGUE + "?lang=en");

    assertThat(page.select(".named a").eachAttr("href"))
        .containsExactly("/people/skaryna", "/?place=polack");
    assertThat(page.select(".related a").eachAttr("href"))
        .containsExactly("/documents/en%2Fprinter");
    assertThat(page.select(".related .note").text()).isEqualTo("90 % of the text");
    assertThat(server.page("/documents/page%2F10").select(".related .note").eachText())
        .hasSize(6)
        .containsOnly("Скарына");
  }

  @Test
  void isCitedInEveryFormat() {
    Document page = server.page(PRAGUE + "?lang=en");

    assertThat(page.select("#cite-line").text())
        .isEqualTo(
            "Алена Прыклад. Пражскія кнігі полацкага друкара."
                + " Кніжны веснік, 6 August 2017. https://example.org/skaryna");
    assertThat(page.select(".cite pre").eachText())
        .anyMatch(text -> text.startsWith("@article"))
        .anyMatch(text -> text.startsWith("TY  - NEWS"));
    HttpResponse<String> ris = server.get(PRAGUE + "/citation?format=ris");
    assertThat(ris.headers().firstValue("Content-Disposition").orElse("")).contains(".ris");
    assertThat(ris.body()).startsWith("TY  - NEWS");
    assertThat(server.get(PRAGUE + "/citation?format=csv").statusCode()).isEqualTo(400);
    assertThat(server.get("/documents/none/citation?format=ris").statusCode()).isEqualTo(404);
  }

  @Test
  void framesAnOriginalThatBrowsersShow() {
    Document page = server.page(PRAGUE);
    String frame = page.select(".original iframe").attr("src");
    HttpResponse<String> original = server.get(frame);

    assertThat(original.body()).isEqualTo("<p>Прага</p>");
    assertThat(original.headers().firstValue("Content-Security-Policy").orElse(""))
        .startsWith("sandbox;");
    assertThat(server.page("/documents/en%2Fprinter").select("iframe")).isEmpty();
    assertThat(server.get("/documents/en%2Fprinter/view").statusCode()).isEqualTo(404);
    assertThat(page.select(".original a[download]").attr("href"))
        .isEqualTo("/api/documents/be%2Fskaryna-u-prazie/original");
  }

  @Test
  void tellsWhatHappenedButNotWhoDidItAndWhere() {
    Document page = server.page(PRAGUE + "?lang=en");

    assertThat(page.select(".history li").eachText())
        .containsExactly(
            "14 December 2026 checksum verified version 2",
            "3 February 2024 taken into the archive version 2");
    assertThat(page.html()).doesNotContain("anna", "/archive/praha.html");
    assertThat(page.select("a[href$=edit]")).isEmpty();
  }
}
