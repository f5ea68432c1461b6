// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skaryna.searchapi.TestServer;
import org.skaryna.searchapi.browser.BrowserPage;
import org.skaryna.searchapi.browser.Look;
import org.skaryna.searchapi.browser.Look.Screen;
import org.skaryna.searchapi.browser.SharedBrowser;

/**
 * The pages in a real browser, where scripts are switched off as for a reader who does without.
 * Skipped where there is no Chromium, see {@link Chromium}.
 */
@Tag("browser")
@ExtendWith(SharedBrowser.class)
class SearchPageIT {
  private static final int MOST_STOPS = 40;

  /** A document of one empty page. */
  private static final String PDF =
      """
      %PDF-1.4
      1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
      2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
      3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 300 200]>> endobj
      trailer <</Root 1 0 R>>
      """;

  @AutoClose private static final TestServer server = new TestServer();
  private BrowserPage window;
  private Page page;

  @BeforeAll
  static void start() {
    server.archive().keep("be/skaryna-u-prazie", "text/html", "praha.html", "<p>Прага</p>");
    server.archive().keep("en/printer", "application/pdf", "printer.pdf", PDF);
  }

  @BeforeEach
  void openPage() {
    open(Look.USUAL.withoutScripts());
  }

  @AfterEach
  void closePage() {
    window.close();
    assertThat(window.complaints()).as("what the browser's console says").isEmpty();
  }

  private void open(Look look) {
    window = BrowserPage.open(look, server.url("/"));
    page = window.page();
  }

  private Locator link(String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(false));
  }

  private Locator hits() {
    return page.locator(".result");
  }

  @Test
  void findsNarrowsGoesBackAndChangesTheLanguage() {
    page.navigate(server.url("/"));
    assertThat(page.locator("#q")).isFocused();
    page.locator("#q").pressSequentially("Francysk Skaryna");
    page.locator("#q").press("Enter");
    assertThat(hits()).hasCount(3);

    page.locator(".facet a.value").getByText("Russian").click();
    assertThat(hits()).hasCount(1);
    assertThat(page.locator(".chips")).containsText("Russian");

    page.goBack();
    assertThat(hits()).hasCount(3);

    link("Беларуская").click();
    assertThat(page.locator("html")).hasAttribute("lang", "be");
    assertThat(page.locator("h1")).hasText("Знойдзены 3 артыкулы");
    assertThat(page.locator("#q")).hasValue("Francysk Skaryna");

    page.navigate(server.url("/"));
    assertThat(page.locator("html")).hasAttribute("lang", "be");
  }

  @Test
  void switchesASpellingOffAndOpensADocument() {
    page.navigate(server.url("/?q=Francysk+Skaryna"));
    page.locator(".sp").filter(new Locator.FilterOptions().setHasText("Francysk")).click();
    assertThat(hits()).hasCount(2);
    assertThat(page.locator(".sp.off")).hasCount(1);

    link("Пражскія кнігі").click();
    assertThat(page.locator(".body mark")).hasCount(2);
    link("Back to the search").click();
    assertThat(hits()).hasCount(2);
  }

  @Test
  void isWalkedThroughByKeyboardAlone() {
    page.navigate(server.url("/?q=Francysk+Skaryna"));
    page.keyboard().press("Tab");
    assertThat(page.locator(":focus")).hasText("Skip to the content");
    page.keyboard().press("Enter");
    List<String> reached = new ArrayList<>();
    for (int i = 0; i < MOST_STOPS; i++) {
      page.keyboard().press("Tab");
      reached.addAll(page.locator("a:focus, button:focus, summary:focus").allTextContents());
    }

    assertThat(reached)
        .contains("newest first", "Пражскія кнігі полацкага друкара", "The printer from Polatsk")
        .anyMatch(name -> name.startsWith("Францыска Скарыны"))
        .anyMatch(name -> name.startsWith("exact"));
  }

  @Test
  void choosesAYearByMouse() {
    page.navigate(server.url("/?q=Francysk+Skaryna"));
    page.locator("svg.bars a").first().click();

    assertThat(hits()).hasCount(2);
    assertThat(page.locator(".chips")).containsText("2017");
  }

  /** The viewer is a frame of the browser's own; the sandbox of the page around it lets it be. */
  @Test
  void showsAnOriginalInPdf() {
    Response original = page.navigate(server.url("/api/documents/en%2Fprinter/original"));
    page.waitForCondition(() -> page.frames().size() == 2);

    assertThat(original.headerValue("Content-Security-Policy")).startsWith("sandbox;");
    assertThat(page.url()).endsWith("/original");
  }

  @ParameterizedTest(name = "{0} pixels")
  @ValueSource(ints = {320, 390, 768, 1024, 1280, 1600, 2560})
  void fitsTheWidthOfAnyScreen(int width) {
    page.setViewportSize(width, 800);
    for (String path : paths()) {
      page.navigate(server.url(path));
      assertThat(
              page.evaluate(
                  "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
          .as("%s at %d", path, width)
          .isEqualTo(0);
    }
  }

  /** Each page in one look, by turns in the usual one and in the one that differs most. */
  @Test
  void isSound() {
    Look other = Look.USUAL.in("be").in(ColorScheme.DARK).on(Screen.PHONE);
    List<Look> looks = List.of(Look.USUAL, other);
    for (int i = 0; i < paths().size(); i++) {
      isSound(paths().get(i), looks.get(i % looks.size()));
    }
    isSound(paths().get(1), other.withoutScripts());
  }

  private static void isSound(String path, Look look) {
    try (BrowserPage sound = BrowserPage.open(look, server.url(path))) {
      sound.audit();
    }
  }

  @Tag("slow")
  @ParameterizedTest(name = "{0}")
  @MethodSource("org.skaryna.searchapi.browser.Look#all")
  void isSoundInEveryLook(Look look) {
    paths().forEach(path -> isSound(path, look));
  }

  /** Start, results with every part, several pages of results, a document, nothing found. */
  private static List<String> paths() {
    return List.of(
        "/",
        "/?q=Francysk+Skaryna&language=be&language=en&not.tag=x&names=similar&from=2010&to=2029",
        "/?q=%D0%BA%D0%BD%D1%96%D0%B3%D1%83&sort=upwards",
        "/documents/be%2Fskaryna-u-prazie?q=Francysk+Skaryna&mark=%D0%9F%D1%80%D0%B0%D0%B7%D0%B5",
        "/?q=zzz&language=be",
        "/facets/language?q=%D0%BA%D0%BD%D1%96%D0%B3%D1%83");
  }
}
