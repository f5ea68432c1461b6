// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import io.javalin.http.Context;
import java.util.Locale;
import org.skaryna.searchapi.access.AccessControl;
import org.skaryna.searchapi.http.QueryParameters;
import org.skaryna.searchapi.request.ReaderLanguage;
import org.skaryna.searchapi.request.Requests;

/**
 * Who looks at which page: what every page's frame depends on.
 *
 * @param text the words, in the reader's language
 * @param path of the page
 * @param writes whether an archivist looks
 */
record Visit(Messages text, Theme theme, String path, QueryParameters parameters, boolean writes) {
  private static final ReaderChoice<Locale> LANGUAGE =
      new ReaderChoice<>("lang", ReaderLanguage::ofCode);
  private static final ReaderChoice<Theme> THEME = new ReaderChoice<>(Theme.NAME, Theme::ofCode);

  /** The language is the parameter's, else the cookie's, else what the browser asks for. */
  static Visit of(Context ctx) {
    ctx.header("Vary", "Accept-Language, Cookie");
    Locale locale = LANGUAGE.of(ctx).orElseGet(() -> Requests.acceptedLanguage(ctx));
    return new Visit(
        Messages.of(locale),
        THEME.of(ctx).orElse(Theme.AUTO),
        ctx.path(),
        Requests.parameters(ctx),
        AccessControl.caller(ctx).writes());
  }

  /** The same reader at the page to start from. */
  Visit atStart() {
    return new Visit(text, theme, "/", QueryParameters.NONE, writes);
  }

  /** The same reader at the same page, asked with these parameters. */
  Visit at(QueryParameters others) {
    return new Visit(text, theme, path, others, writes);
  }

  /** Keeps what this request chooses for later ones. */
  static void remember(Context ctx) {
    LANGUAGE.remember(ctx);
    THEME.remember(ctx);
  }
}
