// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.skaryna.searchapi.Chromium;

/**
 * One browser for all tests of a run, started by the first that needs it, closed after the last.
 */
public final class SharedBrowser implements BeforeAllCallback {
  private static @Nullable Chromium browser;

  @Override
  public void beforeAll(ExtensionContext context) {
    browser =
        context
            .getRoot()
            .getStore(Namespace.GLOBAL)
            .computeIfAbsent(Chromium.class, key -> Chromium.launchOrSkip(), Chromium.class);
  }

  static BrowserContext newContext(Browser.NewContextOptions options) {
    if (browser == null) {
      throw new IllegalStateException("the test lacks @ExtendWith(SharedBrowser.class)");
    }
    return browser.newContext(options);
  }
}
