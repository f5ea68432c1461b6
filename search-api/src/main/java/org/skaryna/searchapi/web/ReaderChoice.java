// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.skaryna.searchapi.request.Requests;

/**
 * Something that a reader chooses for all pages by a link with a parameter, and that a cookie of
 * the same name keeps for a year. The cookie holds nothing else.
 *
 * @param ofCode reads a parameter's or cookie's value; what it does not know is not chosen
 */
record ReaderChoice<T>(String name, Function<String, Optional<T>> ofCode) {
  private static final int YEAR = (int) Duration.ofDays(365).toSeconds();

  /** What this request or an earlier one chose. */
  Optional<T> of(Context ctx) {
    return now(ctx).or(() -> Optional.ofNullable(ctx.cookie(name)).flatMap(ofCode));
  }

  private Optional<T> now(Context ctx) {
    return Requests.parameters(ctx).first(name).flatMap(ofCode);
  }

  /** Keeps the choice that this request makes, if it makes one. */
  void remember(Context ctx) {
    if (now(ctx).isPresent()) {
      String code = Requests.parameters(ctx).first(name).orElseThrow();
      Cookie cookie = new Cookie(name, code, "/", YEAR);
      cookie.setHttpOnly(true);
      cookie.setSameSite(SameSite.LAX);
      cookie.setSecure(ctx.scheme().equals("https"));
      ctx.cookie(cookie);
    }
  }
}
