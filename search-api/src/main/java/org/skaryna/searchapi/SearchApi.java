// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import org.skaryna.archive.Archive;
import org.skaryna.engine.search.SearchEngine;
import org.skaryna.searchapi.http.SecurityHeaders;
import org.skaryna.searchapi.web.Assets;
import org.skaryna.searchapi.web.Pages;

/** Every route, stated once. */
final class SearchApi {
  private final SearchHandler search;
  private final HealthHandler health;
  private final Pages pages;
  private final Problems problems;

  SearchApi(ServerOptions options, SearchEngine engine, Archive archive) {
    search = new SearchHandler(engine);
    health = new HealthHandler(engine);
    pages = new Pages(engine, archive);
    problems = new Problems(Problems::json);
  }

  void addTo(RoutesConfig routes) {
    routes.before(SearchApi::headers);
    get(routes, "/api/search", search::search);
    get(routes, "/health", health::health);
    get(routes, "/", pages::home);
    get(routes, "/documents/{id}", ctx -> pages.document(ctx, DocumentIds.of(ctx)));
    get(routes, "/documents/<id>", ctx -> pages.document(ctx, DocumentIds.of(ctx)));
    for (Assets asset : Assets.values()) {
      get(routes, asset.path(), asset.handler());
    }
    problems.addTo(routes);
  }

  /** HEAD is answered as GET is; Jetty leaves out the body. */
  private static void get(RoutesConfig routes, String path, Handler handler) {
    routes.get(path, handler);
    routes.head(path, handler);
  }

  /** Reading is open to pages from anywhere: it takes no cookie and changes nothing. */
  private static void headers(Context ctx) {
    SecurityHeaders.set(ctx::header);
    ctx.header("Access-Control-Allow-Origin", "*");
  }
}
