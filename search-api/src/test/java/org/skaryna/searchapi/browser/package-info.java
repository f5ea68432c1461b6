// SPDX-License-Identifier: Apache-2.0
/**
 * Pages in a real browser. Put {@code @ExtendWith(SharedBrowser.class)} and {@code @Tag("browser")}
 * on a test named {@code XIT}; open a {@link org.skaryna.searchapi.browser.BrowserPage} with a
 * {@link org.skaryna.searchapi.browser.Look}; {@code audit()} asks of it what is asked of all
 * pages.
 */
@NullMarked
package org.skaryna.searchapi.browser;

import org.jspecify.annotations.NullMarked;
