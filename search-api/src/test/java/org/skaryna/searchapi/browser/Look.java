// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ViewportSize;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How a reader sees a page: language, colours, screen, and whether scripts run. */
public record Look(String language, ColorScheme colours, Screen screen, boolean scripts) {
  /** The one in which each page is tried by {@code ./verify}. */
  public static final Look USUAL = new Look("en", ColorScheme.LIGHT, Screen.DESKTOP, true);

  /** What a reader holds or sits before; in CSS pixels. */
  public enum Screen {
    PHONE(390, 844),
    DESKTOP(1440, 900);

    private final int width;
    private final int height;

    Screen(int width, int height) {
      this.width = width;
      this.height = height;
    }
  }

  /** Three languages, two colours, two screens, with and without scripts. */
  public static Stream<Look> all() {
    return Stream.of("be", "ru", "en")
        .flatMap(language ->
            Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                .flatMap(colours ->
                    Arrays.stream(Screen.values())
                        .flatMap(screen ->
                            Stream.of(true, false)
                                .map(scripts -> new Look(language, colours, screen, scripts)))));
  }

  public Look in(String code) {
    return new Look(code, colours, screen, scripts);
  }

  public Look in(ColorScheme others) {
    return new Look(language, others, screen, scripts);
  }

  public Look on(Screen other) {
    return new Look(language, colours, other, scripts);
  }

  public Look withoutScripts() {
    return new Look(language, colours, screen, false);
  }

  /** {@code be-dark-phone-plain}: for names of files. */
  @Override
  public String toString() {
    List<String> words =
        List.of(language, colours.name(), screen.name(), scripts ? "scripts" : "plain");
    return String.join("-", words).toLowerCase(Locale.ROOT);
  }

  Browser.NewContextOptions options() {
    return new Browser.NewContextOptions()
        .setLocale(language)
        .setColorScheme(colours)
        .setJavaScriptEnabled(scripts)
        .setViewportSize(new ViewportSize(screen.width, screen.height));
  }
}
