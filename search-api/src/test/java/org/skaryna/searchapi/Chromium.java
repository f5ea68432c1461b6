// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The Chromium that is installed, without a window, for tests of pages. */
public final class Chromium implements AutoCloseable {
  private static final List<Path> PLACES =
      List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"));
  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Path executable) {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions().setExecutablePath(executable).setArgs(ARGUMENTS));
  }

  /**
   * Starts the browser. Where there is none, the test is skipped with a line that says so, or fails
   * with {@code SKARYNA_REQUIRE_TOOLS=true}.
   */
  public static Chromium launchOrSkip() {
    boolean required = "true".equals(System.getenv("SKARYNA_REQUIRE_TOOLS"));
    Path executable =
        PLACES.stream().filter(Files::isExecutable).findFirst().orElse(PLACES.getFirst());
    assumeTrue(
        required || Files.isExecutable(executable),
        () ->
            "skipped: there is no Chromium at %s (apt-get install chromium)".formatted(executable));
    return new Chromium(executable);
  }

  public BrowserContext newContext(Browser.NewContextOptions options) {
    return browser.newContext(options);
  }

  @Override
  public void close() {
    playwright.close();
  }
}
