// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.skaryna.archive.Archive;
import org.skaryna.engine.search.SearchEngine;
import org.skaryna.searchapi.api.DocumentHandler;
import org.skaryna.searchapi.api.HealthHandler;
import org.skaryna.searchapi.api.NamesHandler;
import org.skaryna.searchapi.api.OpenApi;
import org.skaryna.searchapi.api.SearchHandler;
import org.skaryna.searchapi.http.SecurityHeaders;
import org.skaryna.searchapi.request.Requests;
import org.skaryna.searchapi.web.Assets;
import org.skaryna.searchapi.web.Pages;

/** Every route, stated once: the JSON API and the pages, all for reading. */
final class SearchApi {
  private final SearchHandler search;
  private final DocumentHandler documents;
  private final NamesHandler names;
  private final HealthHandler health;
  private final Metrics metrics = new Metrics();
  private final Pages pages;

  SearchApi(SearchEngine engine, Archive archive) {
    search = new SearchHandler(engine);
    documents = new DocumentHandler(engine, archive);
    names = new NamesHandler(engine);
    health = new HealthHandler(engine);
    pages = new Pages(engine, archive);
  }

  void addTo(RoutesConfig routes) {
    routes.before(Metrics::start);
    routes.before(SearchApi::headers);
    Stream.of(described(), unencoded(), pages())
        .flatMap(List::stream)
        .forEach(route -> route.addTo(routes));
    new Problems(this::problem).addTo(routes);
    routes.after(metrics::record);
  }

  /** What {@code openapi.json} describes. */
  List<Route> described() {
    return List.of(
        new Route("/api/search", search::search),
        new Route("/api/documents/{id}", documents::document),
        new Route("/api/documents/{id}/original", documents::original),
        new Route("/api/names", names::names),
        new Route("/health", health::health),
        new Route("/metrics", metrics::scrape),
        new Route("/openapi.json", OpenApi::description));
  }

  /** Ids whose slashes were not encoded; after those that were, which cannot be mistaken. */
  private List<Route> unencoded() {
    return List.of(
        new Route("/api/documents/<id>/original", documents::original),
        new Route("/api/documents/<id>", documents::document));
  }

  private List<Route> pages() {
    Stream<Route> files =
        Arrays.stream(Assets.values()).map(asset -> new Route(asset.path(), asset.handler()));
    return Stream.concat(
            Stream.of(
                new Route("/", pages::home),
                new Route("/documents/{id}", pages::document),
                new Route("/documents/<id>", pages::document)),
            files)
        .toList();
  }

  /** Programs may read from any web page: it takes no cookie there and changes nothing. */
  private static void headers(Context ctx) {
    SecurityHeaders.set(ctx::header);
    if (!Requests.isForPage(ctx)) {
      ctx.header("Access-Control-Allow-Origin", "*");
    }
  }

  private void problem(Context ctx, ProblemDetails problem) {
    boolean asksForHtml = Requests.header(ctx, "Accept").contains("text/html");
    if (asksForHtml && Requests.isForPage(ctx)) {
      pages.problem(ctx, problem.status());
    } else {
      Problems.json(ctx, problem);
    }
  }
}
