// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.skaryna.cli.SharedDemonstration.demo;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.skaryna.searchapi.browser.BrowserPage;
import org.skaryna.searchapi.browser.Look;
import org.skaryna.searchapi.browser.SharedBrowser;

/** The three tasks of somebody new, by clicks and keys alone, on what {@code demo} serves. */
@Tag("browser")
@ExtendWith({SharedBrowser.class, SharedDemonstration.class})
final class FirstTasksIT {
  /** Of the sample archive, but for the last. */
  private static final List<String> TWENTY =
      List.of(
          "Maria Kolesnikova",
          "Uladzimir Labkovich",
          "Алесь Бяляцкий",
          "Viktar Babaryka",
          "Максім Знак",
          "Марына Золатава",
          "Alaksandar Fiaduta",
          "Павел Севярынец",
          "Светлана Тихановская",
          "Francysk Skaryna",
          "Янка Купала",
          "Якуб Колас",
          "Максім Багдановіч",
          "Marc Chagall",
          "Василь Быков",
          "Уладзімір Караткевіч",
          "Ефрасіння Полацкая",
          "Кастусь Каліноўскі",
          "Tadeusz Kościuszko",
          "Невядомка Нябачная");

  private static String token = "";

  @BeforeAll
  static void makeAToken() {
    token = demo().archivistsToken();
  }

  static Stream<Look> looks() {
    Look phone = Look.USUAL.in("be").in(ColorScheme.DARK).on(Look.Screen.PHONE);
    return Stream.of(Look.USUAL.withoutScripts(), phone, phone.in("ru").withoutScripts());
  }

  @Test
  void findsAPersonInAllSpellingsNarrowsAndTakesACitation() {
    findsAPersonInAllSpellingsNarrowsAndTakesACitation(Look.USUAL);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("looks")
  @Tag("slow")
  void findsAPersonInAllSpellingsNarrowsAndTakesACitation(Look look) {
    try (BrowserPage page = open(look)) {
      page.page().keyboard().type("Maria Kolesnikova");
      page.press("Enter");
      page.find(".spellings").waitFor();
      for (String form : List.of("Калеснікава", "Калесьнікава", "Колесникова", "Kaleśnikava")) {
        assertThat(page.find(".spellings")).containsText(form);
      }
      int all = page.find(".result").count();

      having(page, ".sp", "Марыя Калесьнікава").click();
      assertThat(page.find(".sp.off")).hasCount(1);
      page.find("a.value[href*='language=be']").first().click();
      assertThat(page.find(".chips li")).hasCount(2); // one of them removes all
      page.find("input[name=from]:visible").click();
      page.page().keyboard().type("2025");
      page.press("Tab");
      page.page().keyboard().type("2025");
      page.press("Enter");
      assertThat(page.page()).hasURL(Pattern.compile(".*from=2025&to=2025.*"));
      assertThat(page.find(".result h2[lang=be]").first()).isVisible();
      assertThat(page.find(".result h2:not([lang=be])")).hasCount(0);
      assertThat(page.find(".result").count()).isBetween(1, all - 1);

      page.find(".result h2 a").first().click();
      String citation = page.find("#cite-line").innerText();
      copy(page);
      page.find("#q").click();
      page.press("Control+a", "Control+v");
      assertThat(page.find("#q")).hasValue(citation);
      assertThat(citation).contains("2025");
      assertThat(page.complaints()).isEmpty();
    }
  }

  /** By the button, or as one copies from any page. */
  private static void copy(BrowserPage page) {
    if (page.look().scripts()) {
      page.find("[data-copy]").click();
      assertThat(page.find("[data-copy]")).hasText(Pattern.compile("Copied|Скапіявана"));
    } else {
      page.find("#cite-line").click(new Locator.ClickOptions().setClickCount(3));
      page.press("Control+c");
    }
  }

  @Test
  void looksTwentyNamesUpAndTakesTheTable() throws IOException {
    looksTwentyNamesUpAndTakesTheTable(Look.USUAL.withoutScripts());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("looks")
  @Tag("slow")
  void looksTwentyNamesUpAndTakesTheTable(Look look) throws IOException {
    try (BrowserPage page = open(look)) {
      page.find(".sections a[href='/list']").click();
      page.find("#names-list").click();
      page.page().keyboard().insertText(String.join("\n", TWENTY));
      page.find("#list-form .main").click();
      assertThat(page.find("tbody tr")).hasCount(TWENTY.size());
      Download download = page.page().waitForDownload(page.find("button[value=csv]")::click);
      Set<String> found = new TreeSet<>();
      Set<String> missing = new TreeSet<>();
      for (String line : Files.readAllLines(download.path()).subList(1, TWENTY.size() + 1)) {
        String[] cells = line.split(",", -1);
        (cells[2].equals("0") ? missing : found).add(cells[1]);
      }
      assertThat(missing).contains("Невядомка Нябачная");
      assertThat(found).contains("Maria Kolesnikova", "Francysk Skaryna").hasSizeGreaterThan(9);
      assertThat(page.complaints()).isEmpty();
    }
  }

  @Test
  void addsAPdfFindsItAndPutsItsDateRight() {
    addsAPdfFindsItAndPutsItsDateRight(Look.USUAL);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("looks")
  @Tag("slow")
  void addsAPdfFindsItAndPutsItsDateRight(Look look) {
    String word = "Zyx" + look.toString().replace("-", "");
    try (BrowserPage page = open(look)) {
      page.find(".foot a[href='/archive']").click();
      page.find("#token").click();
      page.page().keyboard().type(token);
      page.press("Enter");
      page.find("#files")
          .setInputFiles(new FilePayload(word + ".pdf", "application/pdf", pdf(word)));
      page.find(".send button").click();
      page.find(".list .what a").click(); // shown once it has been taken in

      page.find("#q").click();
      page.page().keyboard().type(word);
      page.press("Enter");
      assertThat(page.find(".result")).hasCount(1);
      assertThat(page.find(".result mark").first()).hasText(word);
      page.find(".result h2 a").click();
      page.find(".facts a[href$='/edit']").click();
      page.find("#f-date").click();
      page.press("Control+a");
      page.page().keyboard().type("1990-08-06");
      page.press("Enter");
      assertThat(page.find(".facts")).containsText("1990");

      page.find("#q").click();
      page.press("Control+a");
      page.page().keyboard().type(word + " date:1990");
      page.press("Enter");
      assertThat(page.find(".result time")).hasAttribute("datetime", "1990-08-06");
      assertThat(page.complaints()).isEmpty();
    }
  }

  /** A document of one page with these words, converted long after it was written. */
  private static byte[] pdf(String word) {
    String says = "BT /F1 18 Tf 40 90 Td (" + word + " wrote this letter in August 1990.) Tj ET";
    return """
    %%PDF-1.4
    1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
    2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
    3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 500 200] /Contents 5 0 R
      /Resources <</Font <</F1 4 0 R>>>>>> endobj
    4 0 obj <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>> endobj
    5 0 obj <</Length %d>> stream
    %s
    endstream endobj
    6 0 obj <</CreationDate (D:20210304101500Z)>> endobj
    trailer <</Root 1 0 R /Info 6 0 R>>
    """
        .formatted(says.length(), says)
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private static BrowserPage open(Look look) {
    BrowserPage page = BrowserPage.open(look, demo().url("/?lang=" + look.language()));
    page.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    page.find("#q").click();
    return page;
  }

  private static Locator having(BrowserPage page, String selector, String text) {
    return page.find(selector).filter(new Locator.FilterOptions().setHasText(text)).first();
  }
}
