// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A page in a window of its own, without cookies of others, which notes what the browser says. */
public final class BrowserPage implements AutoCloseable {
  private static final int MOST_BYTES = 150 * 1024;
  private static final int MOST_REQUESTS = 10;
  private static final String OVERHANG =
      "document.documentElement.scrollWidth - document.documentElement.clientWidth";
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");

  private final Look look;
  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();
  private final List<Request> requests = new ArrayList<>();
  private List<Request> loaded = List.of();

  private BrowserPage(Look look) {
    this.look = look;
    context = SharedBrowser.newContext(look.options());
    page = context.newPage();
    page.onConsoleMessage(message -> hear(message.text()));
    page.onPageError(complaints::add);
    page.onRequestFinished(requests::add);
  }

  /**
   * That a script of an original was not let run is no fault. It is said where scripts are off, as
   * browsers then load the hidden frame too.
   */
  private void hear(String message) {
    if (!message.matches("Blocked script execution in '[^']*/view' .*")) {
      complaints.add(message);
    }
  }

  /** Opens an address in a new window. */
  public static BrowserPage open(Look look, String url) {
    BrowserPage window = new BrowserPage(look);
    window.go(url);
    return window;
  }

  public Look look() {
    return look;
  }

  /** The page itself, for whatever has no name here. */
  public Page page() {
    return page;
  }

  /** Loads an address, with all that belongs to it. */
  public void go(String url) {
    requests.clear();
    page.navigate(url);
    loaded = List.copyOf(requests);
  }

  public Locator find(String selector) {
    return page.locator(selector);
  }

  /** A link whose name holds this. */
  public Locator link(String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).first();
  }

  public void press(String... keys) {
    for (String key : keys) {
      page.keyboard().press(key);
    }
  }

  /** What the browser's console said: scripts that fail, what the security policy forbids. */
  public List<String> complaints() {
    return List.copyOf(complaints);
  }

  /** Forgets what the console said that is like this, where a test made it say so. */
  public void forgive(String pattern) {
    complaints.removeIf(complaint -> complaint.matches("(?s)" + pattern));
  }

  /** How many pixels of the page are wider than the screen. */
  public int overhang() {
    return ((Number) page.evaluate(OVERHANG)).intValue();
  }

  /**
   * What is asked of every page: axe finds nothing (WCAG 2.2 AA among its rules; it is a script, so
   * it sees only pages where scripts run), nothing is wider than the screen, nothing comes from
   * elsewhere, the browser has no complaint, and what was loaded with the page is at most 150 KB as
   * sent, in ten requests.
   */
  public void audit() {
    String where = page.url() + " as " + look;
    if (look.scripts()) {
      isAccessible(where);
    }
    assertThat(overhang()).as("pixels that stick out, " + where).isZero();
    assertThat(complaints).as("what the console says, " + where).isEmpty();
    isLight(where);
  }

  private void isAccessible(String where) {
    assertThat(new AxeBuilder(page).analyze().getViolations())
        .as("violations of accessibility, " + where)
        .extracting(violation -> violation.getId() + ": " + violation.getNodes())
        .isEmpty();
  }

  private void isLight(String where) {
    String host = URI.create(page.url()).getAuthority();
    assertThat(loaded)
        .as("requests, " + where)
        .hasSizeLessThanOrEqualTo(MOST_REQUESTS)
        .allSatisfy(
            request -> assertThat(URI.create(request.url()).getAuthority()).isIn(host, null));
    int bytes =
        loaded.stream()
            .filter(request -> request.url().startsWith("http"))
            .filter(request -> !request.url().endsWith("/view")) // the original weighs what it does
            .mapToInt(request -> Math.max(0, request.sizes().responseBodySize)) // negative: kept
            .sum();
    assertThat(bytes).as("bytes, " + where).isLessThan(MOST_BYTES);
  }

  /** Keeps a picture of the whole page in {@code target/screenshots}: {@code NAME-LOOK.png}. */
  public void screenshot(String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(SCREENSHOTS.resolve(name + "-" + look + ".png")));
  }

  @Override
  public void close() {
    context.close();
  }
}
