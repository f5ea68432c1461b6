// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.skaryna.cli.SharedDemonstration.demo;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.skaryna.searchapi.browser.BrowserPage;
import org.skaryna.searchapi.browser.Look;
import org.skaryna.searchapi.browser.SharedBrowser;

/** What a reader of the sample archive sees: the real index behind the real page in a browser. */
@Tag("browser")
@ExtendWith({SharedBrowser.class, SharedDemonstration.class})
final class SearchBoxIT {
  @Test
  void seesTheRussianAndTheBelarusianArticleOfANameTypedInLatinLetters() {
    try (BrowserPage page = BrowserPage.open(Look.USUAL, demo().url("/"))) {
      page.find("#q").pressSequentially("Uladzimir Labkovich");
      page.press("Enter");
      Locator results = page.find(".result");
      assertThat(results.filter(has("Владимира Лабковича")).first()).isVisible();
      assertThat(results.filter(has("Уладзіміра Лабковіча")).first()).isVisible();
      assertThat(page.find(".sp").filter(has("Uładzimir Łabkovič")).first()).isVisible();
      page.audit();
    }
  }

  @Test
  void takesASpellingOutAndBackInWithoutJavaScript() {
    String search = demo().url("/?q=name:%22Uladzimir+Labkovich%22");
    try (BrowserPage page = BrowserPage.open(Look.USUAL.withoutScripts(), search)) {
      int all = page.find(".result").count();
      page.find(".sp").filter(has("Uladzimir Labkovich")).first().click();
      assertThat(page.find(".sp.off")).hasCount(1);
      assertThat(page.find(".result").count()).isLessThan(all);
      page.find(".sp.off").click();
      assertThat(page.find(".sp.off")).hasCount(0);
      assertThat(page.find(".result")).hasCount(all);
    }
  }

  private static Locator.FilterOptions has(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }
}
