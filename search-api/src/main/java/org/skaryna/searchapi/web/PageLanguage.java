// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.skaryna.searchapi.request.ReaderLanguage;
import org.skaryna.searchapi.request.Requests;

/**
 * The language of a page: the parameter {@code lang}, else what was chosen before (a cookie that
 * holds nothing else), else what the browser asks for.
 */
final class PageLanguage {
  private static final String NAME = "lang";
  private static final int YEAR = (int) Duration.ofDays(365).toSeconds();

  private PageLanguage() {}

  static Locale of(Context ctx) {
    ctx.header("Vary", "Accept-Language, Cookie");
    return chosen(ctx)
        .or(() -> Optional.ofNullable(ctx.cookie(NAME)).flatMap(ReaderLanguage::ofCode))
        .orElseGet(() -> Requests.acceptedLanguage(ctx));
  }

  /** Keeps the choice that this request makes, if it makes one. */
  static void remember(Context ctx) {
    chosen(ctx)
        .map(locale -> new Cookie(NAME, locale.getLanguage(), "/", YEAR))
        .ifPresent(cookie -> {
          cookie.setHttpOnly(true);
          cookie.setSameSite(SameSite.LAX);
          ctx.cookie(cookie);
        });
  }

  private static Optional<Locale> chosen(Context ctx) {
    return Requests.parameters(ctx).first(NAME).flatMap(ReaderLanguage::ofCode);
  }
}
