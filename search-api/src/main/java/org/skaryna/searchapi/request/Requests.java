// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.request;

import io.javalin.http.Context;
import io.javalin.router.Endpoint;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.skaryna.searchapi.http.QueryParameters;

/** What a request says, in our terms. */
public final class Requests {
  private static final Set<String> PROGRAMS =
      Set.of(
          "/api",
          "/health",
          "/metrics",
          "/openapi.json",
          "/feed.atom",
          "/opensearch.xml",
          "/sitemap.xml",
          "/robots.txt",
          "/oai",
          "/reconcile");

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

  /** The route as it was stated, {@code /api/documents/{id}}, or {@code none}; never the path. */
  public static String route(Context ctx) {
    Endpoint endpoint = ctx.endpoints().lastHttpEndpoint();
    return endpoint == null ? "none" : endpoint.path;
  }

  /** Whether people come here, not programs. */
  public static boolean isForPage(Context ctx) {
    String path = ctx.path();
    return !path.startsWith("/api/")
        && !path.startsWith("/sitemaps/")
        && !path.startsWith("/reconcile/")
        && !PROGRAMS.contains(path);
  }
}
