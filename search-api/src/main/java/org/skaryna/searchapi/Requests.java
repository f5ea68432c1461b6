// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi;

import io.javalin.http.Context;
import java.util.Locale;
import java.util.Optional;
import org.skaryna.searchapi.http.QueryParameters;

/** What a request says, in our terms. */
public final class Requests {
  private Requests() {}

  /** The parameters; Javalin's own reading drops in silence what it cannot decode. */
  public static QueryParameters parameters(Context ctx) {
    return QueryParameters.parse(Optional.ofNullable(ctx.queryString()).orElse(""));
  }

  public static Locale acceptedLanguage(Context ctx) {
    return ReaderLanguage.accepted(header(ctx, "Accept-Language"));
  }

  /** The header's value, empty where there is none. */
  public static String header(Context ctx, String name) {
    return Optional.ofNullable(ctx.header(name)).orElse("");
  }
}
