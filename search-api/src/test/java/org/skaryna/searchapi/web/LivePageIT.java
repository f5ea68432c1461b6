// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.skaryna.engine.search.FacetField;
import org.skaryna.engine.search.SearchUnavailableException;
import org.skaryna.searchapi.TestServer;
import org.skaryna.searchapi.browser.BrowserPage;
import org.skaryna.searchapi.browser.Look;
import org.skaryna.searchapi.browser.SharedBrowser;

/** The search page where scripts run: what is better with them. */
@Tag("browser")
@ExtendWith(SharedBrowser.class)
class LivePageIT {
  private static final String PRINTER = "/?q=Francysk+Skaryna";

  @AutoClose private static final TestServer server = new TestServer();

  private BrowserPage window;
  private Page page;

  @BeforeEach
  void openPage() {
    window = BrowserPage.open(Look.USUAL, server.url(PRINTER));
    page = window.page();
    page.evaluate("window.stays = true");
  }

  @AfterEach
  void closePage() {
    assertThat(window.complaints()).as("what the browser's console says").isEmpty();
    window.close();
  }

  private Locator hits() {
    return window.find(".result");
  }

  private Locator having(String selector, String text) {
    return window.find(selector).filter(new Locator.FilterOptions().setHasText(text));
  }

  private void wasNotLoadedAnew() {
    assertThat(page.evaluate("window.stays")).isEqualTo(true);
  }

  private void russianOnly() {
    having(".facet a.value", "Russian").click();
    assertThat(hits()).hasCount(1);
  }

  @Test
  void changesWithoutLoadingAnewAndKeepsAddressAndTitle() {
    russianOnly();

    assertThat(page).hasURL(Pattern.compile(".*language=ru.*"));
    assertThat(window.find("#said")).hasText("1 article");
    page.goBack();
    assertThat(hits()).hasCount(3);
    assertThat(page).hasURL(server.url(PRINTER));
    page.goForward();
    assertThat(hits()).hasCount(1);
    page.goBack();
    window.find("#q").fill("кнігу");
    window.press("Enter");
    assertThat(page).hasTitle("кнігу · Skaryna");
    assertThat(window.find("#q")).hasValue("кнігу");
    wasNotLoadedAnew();
  }

  @Test
  void keepsTheFocusWhereTheReaderIs() {
    Locator dial = having(".dial a", "similar");
    dial.focus();
    window.press("Enter");

    assertThat(page).hasURL(Pattern.compile(".*names=similar.*"));
    assertThat(window.find(".dial a[aria-current]")).containsText("similar");
    assertThat(dial).isFocused();
    wasNotLoadedAnew();
  }

  @Test
  void suggestsAndTakesASuggestionByKeys() {
    window.find("h1").click();
    window.press("/");
    assertThat(window.find("#q")).isFocused();
    window.find("#q").fill("");
    window.find("#q").pressSequentially("Скар");
    Locator option = window.find("#suggestions [role=option]");
    assertThat(option).hasCount(1);
    assertThat(window.find("#q")).hasAttribute("aria-expanded", "true");
    window.audit();
    window.press("Escape");
    assertThat(option).isHidden();
    window.press("ArrowDown");
    assertThat(option).isVisible();
    window.press("ArrowDown");
    assertThat(window.find("#q")).hasAttribute("aria-activedescendant", "suggestion-0");
    window.press("Enter");

    assertThat(page).hasTitle("Францыск Скарына · Skaryna");
    assertThat(window.find("#q")).hasValue("Францыск Скарына");
    assertThat(option).isHidden();
  }

  @Test
  void choosesAPeriodByDrawingItOverTheBars() {
    BoundingBox bars = window.find("svg.bars").boundingBox();
    page.mouse().move(bars.x + 2, bars.y + 20);
    page.mouse().down();
    page.mouse().move(bars.x + bars.width * 0.3, bars.y + 20);
    page.mouse().move(bars.x + bars.width * 0.6, bars.y + 20);
    page.mouse().up();

    assertThat(hits()).hasCount(2);
    assertThat(page).hasURL(Pattern.compile(".*from=2017&to=2019.*"));
    assertThat(window.find(".chips")).containsText("2017 – 2019");
    wasNotLoadedAnew();
  }

  @Test
  void choosesAPeriodByKeys() {
    Locator from = window.find("#period-from");
    assertThat(from).hasAttribute("aria-valuetext", "2017");
    from.focus();
    window.press("ArrowRight");

    assertThat(hits()).hasCount(1);
    assertThat(page).hasURL(Pattern.compile(".*from=2018&to=2020.*"));
    assertThat(from).isFocused();
    assertThat(from).hasAttribute("aria-valuetext", Pattern.compile(".*20[12]\\d"));
  }

  @Test
  void opensABarByAClick() {
    window.find("svg.bars a").first().click();

    assertThat(hits()).hasCount(2);
    assertThat(page).hasURL(Pattern.compile(".*from=2017&to=2017.*"));
  }

  /** Every spelling, one left out, one language, one year; not a single click. */
  @Test
  void aNewReaderFindsEverythingAboutAPersonByKeysAlone() {
    window.go(server.url("/"));
    assertThat(window.find("#q")).isFocused();
    page.keyboard().type("Francysk Skaryna");
    window.press("Enter");
    assertThat(hits()).hasCount(3);
    to(having(".sp", "Francysk Skaryna"));
    assertThat(hits()).hasCount(2);
    to(having(".facet a.value", "Belarusian"));
    assertThat(hits()).hasCount(1);
    window.find("input[name=from]:visible").focus();
    page.keyboard().type("2017");
    window.press("Tab");
    page.keyboard().type("2017");
    window.press("Enter");
    assertThat(page).hasURL(Pattern.compile(".*from=2017&to=2017.*"));
    assertThat(hits()).hasCount(1);
    window.audit();
    to(window.find(".result h2 a"));
    assertThat(window.find(".body mark")).hasCount(2);
  }

  private void to(Locator link) {
    link.focus();
    window.press("Enter");
  }

  @Test
  void losesTheFocusToNothing() {
    to(having(".facet a.value", "Russian"));
    assertThat(hits()).hasCount(1);
    to(having(".chips a", "Russian"));
    assertThat(hits()).hasCount(3);
    assertThat(window.find("h1.count")).isFocused();

    to(window.find("a.exclude[title='Leave out Russian']"));
    assertThat(hits()).hasCount(2);
    assertThat(window.find("h1.count")).isFocused();

    to(having(".chips a", "Remove all"));
    assertThat(hits()).hasCount(3);
    assertThat(window.find("h1.count")).isFocused();

    window.find(".period input[name=from]").fill("2017");
    to(window.find(".period button"));
    assertThat(page).hasURL(Pattern.compile(".*from=2017.*"));
    assertThat(window.find(".period button")).isFocused();

    wasNotLoadedAnew();
    window.go(server.url("/?q=кнігу"));
    to(window.find("a[rel=next]"));
    assertThat(window.find("a[rel=first]")).isVisible();
    assertThat(window.find("h1.count")).isFocused();
  }

  @Test
  void goesOnWhereOneOfSeveralFiltersWasRemoved() {
    window.go(server.url(PRINTER + "&language=be&language=ru"));
    to(window.find(".chips a").first());
    assertThat(window.find(".chips a")).hasCount(2);
    assertThat(window.find(".chips a").first()).isFocused();
  }

  @Test
  void keepsOpenWhatTheReaderOpened() {
    window.find("#more-period summary").click();
    window.find("#more-period a").first().click();

    assertThat(hits()).hasCount(2);
    assertThat(window.find("#more-period")).hasAttribute("open", "");
  }

  @Test
  void saysThatTheServerCannotBeReached() {
    page.route("**/*language=ru*", route -> route.abort());
    having(".facet a.value", "Russian").click();

    assertThat(window.find("#failed")).containsText("could not be reached");
    assertThat(window.find("#said")).containsText("could not be reached");
    page.unroute("**/*language=ru*");
    russianOnly();
    assertThat(window.find("#failed")).isHidden();
    wasNotLoadedAnew();
    window.forgive(".*ERR_FAILED.*|htmx:.*|.*htmx:sendError.*");
  }

  @Test
  void showsTheServersOwnPageOfWhatWentWrong() {
    server
        .engine()
        .failOn(request ->
            request.filters().included(FacetField.LANGUAGE).isEmpty()
                ? Optional.empty()
                : Optional.of(new SearchUnavailableException("away", new IllegalStateException())));
    having(".facet a.value", "Russian").click();

    try {
      assertThat(window.find("h1")).containsText("cannot be searched now");
    } finally {
      server.engine().failOn(request -> Optional.empty());
    }
    window.forgive(".*503.*");
  }

  @Test
  void showsItself() {
    window.screenshot("search");
    try (BrowserPage start = BrowserPage.open(Look.USUAL, server.url("/"))) {
      start.screenshot("start");
    }
  }
}
