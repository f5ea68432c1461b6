// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skaryna.searchapi.Chromium;

/** What a reader of the sample archive sees: the real index behind the real page in a browser. */
@Tag("browser")
final class SearchBoxIT {
  @TempDir private static Path data;
  private static Chromium chromium;
  private static Installation skaryna;

  @BeforeAll
  static void openTheDoor() {
    chromium = Chromium.launchOrSkip();
    String release = Installation.corpus().resolve("release-2025").toString();
    Installation.run("add", "--data", data.toString(), release);
    skaryna = Installation.serving(data);
  }

  @AfterAll
  static void closeIt() {
    if (skaryna != null) {
      skaryna.close();
    }
    if (chromium != null) {
      chromium.close();
    }
  }

  @Test
  void seesTheRussianAndTheBelarusianArticleOfANameTypedInLatinLetters() {
    Page page = open(true);
    page.locator("#q").pressSequentially("Uladzimir Labkovich");
    page.locator("#q").press("Enter");
    Locator results = page.locator(".result");
    assertThat(results.filter(has("Владимира Лабковича")).first()).isVisible();
    assertThat(results.filter(has("Уладзіміра Лабковіча")).first()).isVisible();
    assertThat(page.locator(".sp").filter(has("Uładzimir Łabkovič")).first()).isVisible();
    assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
  }

  @Test
  void takesASpellingOutAndBackInWithoutJavaScript() {
    Page page = open(false);
    page.navigate(skaryna.address() + "/?q=name:%22Uladzimir+Labkovich%22");
    int all = page.locator(".result").count();
    page.locator(".sp").filter(has("Uladzimir Labkovich")).first().click();
    assertThat(page.locator(".sp.off")).hasCount(1);
    assertThat(page.locator(".result").count()).isLessThan(all);
    page.locator(".sp.off").click();
    assertThat(page.locator(".sp.off")).hasCount(0);
    assertThat(page.locator(".result")).hasCount(all);
  }

  private static Locator.FilterOptions has(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  /** Axe is a script, so it needs a browser that runs some; the page itself has none. */
  private static Page open(boolean scripts) {
    Browser.NewContextOptions options =
        new Browser.NewContextOptions().setJavaScriptEnabled(scripts);
    Page page = chromium.newContext(options).newPage();
    page.navigate(skaryna.address() + "/?lang=en");
    return page;
  }
}
