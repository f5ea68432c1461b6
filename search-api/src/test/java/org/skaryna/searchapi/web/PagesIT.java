// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.assertj.core.data.Offset;
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
        .resemble("be/skaryna-u-prazie", "hostile & 100%/?#")
        .keep("en/printer", "image/png", "wide.png", "a picture 3000 pixels wide");
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

  @Test
  void fitsAPictureToThePage() throws IOException {
    ByteArrayOutputStream wide = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(3000, 200, BufferedImage.TYPE_INT_RGB), "png", wide);
    try (BrowserPage page = open(Look.USUAL.on(Look.Screen.PHONE), "/documents/en%2Fprinter")) {
      page.page()
          .route(
              "**/view",
              route -> route.fulfill(new FulfillOptions().setBodyBytes(wide.toByteArray())));
      page.find(".original summary").click();
      page.page()
          .waitForCondition(
              () -> page.find(".original img").evaluate("it => it.naturalWidth").equals(3000));
      assertThat(page.overhang()).isZero();
    }
  }

  @Test
  void showsAHitWithEndlessWordsOnOneScreen() {
    Look phone = Look.USUAL.on(Look.Screen.PHONE);
    try (BrowserPage page = open(phone, "/?q=Тэкст")) {
      assertThat(page.find(".result").first().boundingBox().height).isLessThan(844);
      assertThat(page.overhang()).isZero();
    }
  }

  @Test
  void printsAPersonWithoutButtons() {
    try (BrowserPage page = open(Look.USUAL, "/people/skaryna")) {
      page.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertThat(page.find(".person h1")).isVisible();
      assertThat(page.find(".tools:visible")).hasCount(0);
    }
  }

  @Test
  void setsTheDialInEvenRowsOnAPhone() {
    Look phone = Look.USUAL.on(Look.Screen.PHONE);
    try (BrowserPage page = open(phone, "/?q=Francysk+Skaryna")) {
      assertThat(
              page.find(".dial li").all().stream()
                  .collect(Collectors.groupingBy(it -> it.boundingBox().y, Collectors.counting()))
                  .values())
          .containsOnly(2L);
    }
  }

  @Test
  void hasNoButtonThatDoesNothingWithoutAScript() {
    try (BrowserPage page = open(Look.USUAL.withoutScripts(), PRAGUE)) {
      assertThat(page.find("[data-copy]")).isHidden();
    }
  }

  @Test
  void leadsAKeyboardToTheFiltersThatStandAtTheLeft() {
    try (BrowserPage page = open(Look.USUAL, "/?q=Francysk+Skaryna")) {
      page.find(".jump a").focus();
      assertThat(page.find(".jump a")).isInViewport();
      page.press("Enter");
      assertThat(page.find("#filters")).isFocused();
      page.find("h1").focus();
      page.press("Tab");
      assertThat(page.find(".jump a")).isFocused();
    }
  }

  @Test
  void standsInTheMiddleOfAWideScreen() {
    try (BrowserPage page = open(Look.USUAL, "/?q=Francysk+Skaryna")) {
      page.page().setViewportSize(2560, 1200);
      double left = page.find(".filters").boundingBox().x;
      double right =
          page.find(".spellings").boundingBox().x + page.find(".spellings").boundingBox().width;
      assertThat(left).isCloseTo(2560 - right, Offset.offset(20.0));
      assertThat(page.find(".brand").boundingBox().x).isCloseTo(left, Offset.offset(1.0));
    }
  }

  @Test
  void putsTheFocusOnWhatIsWrongWithAListAndOnWhatWasFound() {
    try (BrowserPage page = open(Look.USUAL.withoutScripts(), "/list")) {
      page.find("#list-form .main").click();
      assertThat(page.find("[role=alert].wrong")).isFocused();
      page.find("#names-list").fill("Francysk Skaryna");
      page.find("#list-form .main").click();
      assertThat(page.find("#list-found")).isFocused();
      page.find(".langs button[lang=be]").click();
      assertThat(page.find("html")).hasAttribute("lang", "be");
      assertThat(page.find("#names-list")).hasValue("Francysk Skaryna");
      assertThat(page.find("tbody tr")).hasCount(1);
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
