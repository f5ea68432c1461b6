// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.page;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * What opening a page took, each time with nothing kept from before.
 *
 * @param cold milliseconds until something was first seen when the server showed such a page for
 *     the first time since its start
 * @param paints the same later, ascending
 * @param shift the greatest cumulative layout shift (Web Vitals CLS, 0 for none)
 * @param bytes as sent, headers left out
 */
record PageTimes(
    MeasuredPage page, double cold, List<Double> paints, double shift, int bytes, int requests) {
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

  /** A page opened once. */
  private record Opened(double paint, double shift, int bytes, int requests) {}

  /**
   * Opens all pages in turn, first so often that a server just started has compiled what it runs,
   * and then as often again to measure.
   *
   * @param rounds at least 1
   */
  static List<PageTimes> measure(Browser browser, List<MeasuredPage> pages, int rounds) {
    List<Double> cold = pages.stream().map(page -> open(browser, page).paint()).toList();
    round(browser, pages, rounds);
    List<List<Opened>> opened = round(browser, pages, rounds);
    return IntStream.range(0, pages.size())
        .mapToObj(i -> of(pages.get(i), cold.get(i), opened.stream().map(it -> it.get(i)).toList()))
        .toList();
  }

  private static List<List<Opened>> round(Browser browser, List<MeasuredPage> pages, int rounds) {
    return IntStream.range(0, rounds)
        .mapToObj(round -> pages.stream().map(page -> open(browser, page)).toList())
        .toList();
  }

  private static PageTimes of(MeasuredPage page, double cold, List<Opened> opened) {
    return new PageTimes(
        page,
        cold,
        opened.stream().map(Opened::paint).sorted().toList(),
        opened.stream().mapToDouble(Opened::shift).max().orElse(0),
        opened.getLast().bytes(),
        opened.getLast().requests());
  }

  private static Opened open(Browser browser, MeasuredPage measured) {
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
      return new Opened(
          ((Number) vitals.getFirst()).doubleValue(),
          ((Number) vitals.getLast()).doubleValue(),
          requests.stream().mapToInt(it -> Math.max(0, it.sizes().responseBodySize)).sum(),
          requests.size());
    }
  }

  String row() {
    return String.format(
        Locale.ROOT,
        "| %s | %s | %.0f | %.0f, %.0f | %.3f | %.0f | %d |",
        page.what(),
        page.screen(),
        cold,
        paints.get(paints.size() / 2),
        paints.getLast(),
        shift,
        bytes / KILO,
        requests);
  }
}
