// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.page;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * What opening a page took, each time with nothing kept from before.
 *
 * @param paints milliseconds until something was first seen, ascending
 * @param shift the greatest cumulative layout shift (Web Vitals CLS, 0 for none)
 * @param bytes as sent, headers left out
 */
record PageTimes(MeasuredPage page, List<Double> paints, double shift, int bytes, int requests) {
  private static final double KILO = 1024;

  /** First contentful paint and layout shifts, half a second after everything was loaded. */
  private static final String VITALS =
      """
      () => new Promise(done => {
        let shift = 0;
        new PerformanceObserver(list => list.getEntries().forEach(e => { shift += e.hadRecentInput ? 0 : e.value; }))
          .observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => done([performance.getEntriesByName('first-contentful-paint')[0].startTime, shift]), 500);
      })\
      """;

  PageTimes {
    paints = List.copyOf(paints);
  }

  /**
   * Opens a page once to warm the server, and then as often as is said.
   *
   * @param rounds at least 1
   */
  static PageTimes measure(Browser browser, MeasuredPage page, int rounds) {
    open(browser, page);
    List<Double> paints = new ArrayList<>();
    double shift = 0;
    PageTimes last = open(browser, page);
    for (int i = 0; i < rounds; i++) {
      last = open(browser, page);
      paints.add(last.paints().getFirst());
      shift = Math.max(shift, last.shift());
    }
    Collections.sort(paints);
    return new PageTimes(page, paints, shift, last.bytes(), last.requests());
  }

  private static PageTimes open(Browser browser, MeasuredPage measured) {
    try (BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setLocale("en")
                .setViewportSize(measured.width(), measured.height()))) {
      Page page = context.newPage();
      List<Request> requests = new ArrayList<>();
      page.onRequestFinished(requests::add);
      page.navigate(measured.address());
      List<?> vitals = (List<?>) page.evaluate(VITALS);
      return new PageTimes(
          measured,
          List.of(((Number) vitals.getFirst()).doubleValue()),
          ((Number) vitals.getLast()).doubleValue(),
          requests.stream().mapToInt(it -> Math.max(0, it.sizes().responseBodySize)).sum(),
          requests.size());
    }
  }

  String row() {
    return String.format(
        Locale.ROOT,
        "| %s | %s | %.0f, %.0f | %.3f | %.0f | %d |",
        page.what(),
        page.screen(),
        paints.get(paints.size() / 2),
        paints.getLast(),
        shift,
        bytes / KILO,
        requests);
  }
}
