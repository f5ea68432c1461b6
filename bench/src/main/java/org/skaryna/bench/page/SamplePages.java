// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.page;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;

/** The main pages of the sample archive: found as a reader finds them, since ids are made up. */
final class SamplePages {
  private static final String RESULTS = "/?q=Maria+Kolesnikova&lang=en";

  private final Browser browser;
  private final String server;

  SamplePages(Browser browser, String server) {
    this.browser = browser;
    this.server = server;
  }

  List<MeasuredPage> all() {
    String document = linkOn(RESULTS, ".result h2 a");
    String person = linkOn("/people?q=Kalesnikava&lang=en", ".all a");
    return Stream.of(
            List.of("start", server + "/"),
            List.of("results", server + RESULTS),
            List.of("document", document),
            List.of("person", person))
        .flatMap(page ->
            Stream.of(
                MeasuredPage.onDesktop(page.getFirst(), page.getLast()),
                MeasuredPage.onPhone(page.getFirst(), page.getLast())))
        .toList();
  }

  private String linkOn(String path, String selector) {
    try (BrowserContext context = browser.newContext()) {
      Page page = context.newPage();
      page.navigate(server + path);
      return String.valueOf(page.locator(selector).first().evaluate("link => link.href"));
    }
  }
}
