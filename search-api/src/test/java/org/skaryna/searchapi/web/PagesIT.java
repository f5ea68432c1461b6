// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.skaryna.searchapi.TestServer;
import org.skaryna.searchapi.browser.BrowserPage;
import org.skaryna.searchapi.browser.Look;
import org.skaryna.searchapi.browser.SharedBrowser;

/** The pages of documents, people, archivists and lists in a real browser. */
@ExtendWith(SharedBrowser.class)
@Tag("browser")
class PagesIT {
  private static final String PRAGUE = "/documents/be%2Fskaryna-u-prazie";
  private static final String HOSTILE = "/documents/hostile%20%26%20100%25%2F%3F%23";
  private static final String HTML =
      "<meta charset=utf-8><body style='color: green'><h1>Прага</h1><script>document.title='ran'</script></body>";

  @AutoClose private static final TestServer server = new TestServer();
  private static String token = "";

  @BeforeAll
  static void keep() {
    server
        .archive()
        .keep("be/skaryna-u-prazie", "text/html", "praha.html", HTML)
        .keep("hostile & 100%/?#", "text/html", "<script>.html", HTML)
        .resemble("be/skaryna-u-prazie", "hostile & 100%/?#");
    token = server.archivistsToken("Ганна");
  }

  private static BrowserPage open(Look look, String path) {
    String separator = path.contains("?") ? "&" : "?";
    return BrowserPage.open(look, server.url(path + separator + "lang=" + look.language()));
  }

  private static BrowserPage signedIn(Look look) {
    BrowserPage page = open(look, "/archive");
    page.find("#token").fill(token);
    page.find("#token").press("Enter");
    page.find(".tabs").waitFor();
    return page;
  }

  private static void audit(Look look) {
    for (String path :
        List.of(
            PRAGUE + "?q=Francysk+Skaryna",
            HOSTILE,
            "/people/skaryna",
            "/people",
            "/list",
            "/archive")) {
      try (BrowserPage page = open(look, path)) {
        page.audit();
        page.screenshot(path.replaceAll("\\?.*", "").replaceAll("[^a-z]+", "-").substring(1));
      }
    }
  }

  private static void auditArchive(Look look) {
    try (BrowserPage page = signedIn(look)) {
      for (String path :
          List.of(
              "/archive",
              "/archive/tokens",
              "/archive/fixity",
              PRAGUE + "/edit",
              "/people/skaryna")) {
        page.go(server.url(path + "?lang=" + look.language()));
        page.audit();
      }
      page.go(server.url("/list"));
      page.find("#names-list").fill("Francysk Skaryna\n123");
      page.find("#list-form .main").click();
      page.find("tbody").waitFor();
      page.audit();
    }
  }

  @Test
  void everyPageIsAccessibleLightAndFits() {
    audit(Look.USUAL);
    auditArchive(Look.USUAL.in("be").on(Look.Screen.PHONE));
  }

  @ParameterizedTest
  @MethodSource("org.skaryna.searchapi.browser.Look#all")
  @Tag("slow")
  void everyPageHoweverItIsLookedAt(Look look) {
    audit(look);
    auditArchive(look);
  }

  @Test
  void goesFromMatchToMatchByKeysAndByLinks() {
    try (BrowserPage page = open(Look.USUAL, PRAGUE + "?q=Francysk+Skaryna")) {
      page.press("n");
      assertThat(page.find("mark:target")).hasText("Францыск Скарына");
      page.press("n");
      assertThat(page.find("mark:target")).hasText("Францыска Скарыны");
      page.press("p");
      assertThat(page.find("mark:target")).hasText("Францыск Скарына");
    }
    try (BrowserPage page = open(Look.USUAL.withoutScripts(), PRAGUE + "?q=Francysk+Skaryna")) {
      page.find(".matches a").click();
      page.find("mark:target + .steps a").click();
      assertThat(page.find("mark:target")).hasText("Францыска Скарыны");
    }
  }

  @Test
  void showsAnHtmlOriginalInAFrameWhereNothingRuns() {
    try (BrowserPage page = open(Look.USUAL, PRAGUE)) {
      page.find(".original summary").click();
      assertThat(page.page().frameLocator(".original iframe").locator("h1")).hasText("Прага");
      assertThat(page.page().frames().getLast().title()).isNotEqualTo("ran");
    }
  }

  /** The second task of somebody new: a list of names in, a table out, by keys alone. */
  @Test
  void looksUpTwentyNamesAndTakesTheTableAlong() throws IOException {
    String names =
        "Francysk Skaryna\n"
            + IntStream.range(1, 20)
                .mapToObj(i -> "Янка Прыклад")
                .collect(Collectors.joining("\n"));
    try (BrowserPage page = open(Look.USUAL.withoutScripts(), "/")) {
      page.link("Lists").press("Enter");
      page.find("#names-list").fill(names);
      page.find("#level").press("Tab");
      page.press("Enter");
      assertThat(page.find("tbody tr")).hasCount(20);
      assertThat(page.find("#list-found")).hasText("Found 1 of 20");

      Download table =
          page.page().waitForDownload(() -> page.find("button[value=csv]").press("Enter"));
      assertThat(Files.readString(table.path())).contains("Francysk Skaryna", "Янка Прыклад");
    }
  }

  /** The third: a document is added, found among the uploads, and its date put right. */
  @Test
  void addsADocumentAndPutsItsDateRight() {
    try (BrowserPage page = signedIn(Look.USUAL)) {
      page.find("#files")
          .setInputFiles(
              new FilePayload(
                  "Ліст.pdf", "application/pdf", "%PDF-1.4".getBytes(StandardCharsets.UTF_8)));
      page.find(".send button").press("Enter");
      assertThat(page.find(".list .what")).containsText("Ліст.pdf");
      assertThat(page.find(".list .what")).containsText("added");

      page.go(server.url(PRAGUE));
      page.link("Edit the description").press("Enter");
      page.find("#f-date").fill("2017-08-07");
      page.find("#f-date").press("Enter");
      assertThat(page.find(".document h1")).hasText("Пражскія кнігі полацкага друкара");
      assertThat(server.lastAmendment()).isEqualTo("{DATE=[2017-08-07]}");
    }
  }
}
