// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.skaryna.archive.Archive;
import org.skaryna.engine.search.SearchEngine;
import org.skaryna.searchapi.access.AccessControl;
import org.skaryna.searchapi.access.Engines;
import org.skaryna.searchapi.access.Refusals;
import org.skaryna.searchapi.api.DocumentHandler;
import org.skaryna.searchapi.api.EditHandler;
import org.skaryna.searchapi.api.FacetHandler;
import org.skaryna.searchapi.api.HealthHandler;
import org.skaryna.searchapi.api.IntakeHandler;
import org.skaryna.searchapi.api.NamesHandler;
import org.skaryna.searchapi.api.OpenApi;
import org.skaryna.searchapi.api.PeopleHandler;
import org.skaryna.searchapi.api.SearchHandler;
import org.skaryna.searchapi.export.ExportHandler;
import org.skaryna.searchapi.feed.FeedHandler;
import org.skaryna.searchapi.feed.OpenSearchHandler;
import org.skaryna.searchapi.http.SecurityHeaders;
import org.skaryna.searchapi.http.SiteAddress;
import org.skaryna.searchapi.oai.OaiHandler;
import org.skaryna.searchapi.request.Requests;
import org.skaryna.searchapi.site.SitemapHandler;
import org.skaryna.searchapi.web.Assets;
import org.skaryna.searchapi.web.Pages;

/** Every route, stated once: the JSON API and the pages. What writes is for archivists. */
final class SearchApi {
  private final SearchHandler search;
  private final FacetHandler facets;
  private final PeopleHandler people;
  private final DocumentHandler documents;
  private final NamesHandler names;
  private final ExportHandler export;
  private final FeedHandler feed;
  private final OpenSearchHandler openSearch;
  private final SitemapHandler sitemap;
  private final OaiHandler oai;
  private final HealthHandler health;
  private final IntakeHandler intake;
  private final EditHandler editing;
  private final AccessControl access;
  private final Metrics metrics = new Metrics();
  private final Pages pages;

  SearchApi(SiteAddress address, SearchEngine engine, Archive archive, Archivists archivists) {
    Engines engines = new Engines(engine, archivists.engine(), archive, archivists.clock());
    Refusals refusals = new Refusals(archivists.audit(), archivists.clock());
    access = new AccessControl(archivists.tokens(), refusals);
    search = new SearchHandler(engines);
    facets = new FacetHandler(engines);
    people = new PeopleHandler(engines);
    documents = new DocumentHandler(engines, archive);
    names = new NamesHandler(engines);
    export = new ExportHandler(engines, address);
    feed = new FeedHandler(engines, address);
    openSearch = new OpenSearchHandler(address);
    sitemap = new SitemapHandler(engines, address);
    oai = new OaiHandler(archive, archivists.clock(), address);
    intake = new IntakeHandler(archivists.intake(), archivists.uploadLimit());
    health = new HealthHandler(engine);
    pages = new Pages(engine, archive, archivists.clock(), address);
    editing = new EditHandler(archivists.intake());
  }

  void addTo(RoutesConfig routes) {
    routes.before(Metrics::start);
    routes.before(this::begin);
    Stream.of(described(), unencoded(), pages())
        .flatMap(List::stream)
        .forEach(route -> route.addTo(routes));
    new Problems(this::problem).addTo(routes);
    routes.after(metrics::record);
  }

  /** What {@code openapi.json} describes. */
  List<Route> described() {
    return List.of(
        Route.get("/api/search", search::search),
        Route.get("/api/export", export::export),
        Route.get("/api/facets/{field}", facets::facet),
        Route.get("/api/timeline", facets::timeline),
        Route.get("/api/people", people::people),
        Route.get("/api/people/{id}", people::person),
        Route.get("/api/suggest", people::suggest),
        Route.get("/api/documents/{id}", documents::document),
        Route.get("/api/documents/{id}/original", documents::original),
        Route.get("/api/names", names::names),
        forArchivists(HandlerType.POST, "/api/documents", intake::upload),
        forArchivists(HandlerType.DELETE, "/api/documents/{id}", editing::remove),
        forArchivists(HandlerType.PUT, "/api/documents/{id}/description", editing::describe),
        forArchivists(HandlerType.GET, "/api/intake", intake::overview),
        forArchivists(HandlerType.GET, "/api/intake/{id}", intake::one),
        forArchivists(HandlerType.DELETE, "/api/intake/{id}", intake::giveUp),
        forArchivists(HandlerType.POST, "/api/intake/{id}/retry", intake::retry),
        forArchivists(HandlerType.POST, "/api/intake/failures/{id}/retry", intake::retryFailure),
        Route.get("/feed.atom", feed::feed),
        Route.get("/opensearch.xml", openSearch::description),
        Route.get("/sitemap.xml", sitemap::index),
        Route.get("/sitemaps/{page}", sitemap::page),
        Route.get("/robots.txt", sitemap::robots),
        Route.get("/oai", oai::answer),
        new Route(HandlerType.POST, "/oai", oai::answer),
        Route.get("/health", health::health),
        Route.get("/metrics", metrics::scrape),
        Route.get("/openapi.json", OpenApi::description));
  }

  private Route forArchivists(HandlerType method, String path, Handler handler) {
    return new Route(
        method,
        path,
        ctx -> {
          access.requireArchivist(ctx);
          handler.handle(ctx);
        });
  }

  /** Ids whose slashes were not encoded; after those that were, which cannot be mistaken. */
  private List<Route> unencoded() {
    return List.of(
        Route.get("/api/documents/<id>/original", documents::original),
        Route.get("/api/documents/<id>", documents::document),
        forArchivists(HandlerType.DELETE, "/api/documents/<id>", editing::remove),
        forArchivists(HandlerType.PUT, "/api/documents/<id>/description", editing::describe));
  }

  private List<Route> pages() {
    Stream<Route> files =
        Arrays.stream(Assets.values()).map(asset -> Route.get(asset.path(), asset.handler()));
    return Stream.concat(
            Stream.of(
                Route.get("/", pages::home),
                Route.get("/suggest", pages::suggestions),
                Route.get("/facets/{field}", pages::facet),
                Route.get("/documents/{id}", pages::document),
                Route.get("/documents/<id>", pages::document)),
            files)
        .toList();
  }

  /**
   * Programs may read from any web page, which takes no cookie and changes nothing there; with a
   * token they may not.
   */
  private void begin(Context ctx) {
    SecurityHeaders.set(ctx::header);
    if (!Requests.isForPage(ctx)) {
      boolean reads = ctx.method().equals(HandlerType.GET) || ctx.method().equals(HandlerType.HEAD);
      if (reads && Requests.header(ctx, "Authorization").isEmpty()) {
        ctx.header("Access-Control-Allow-Origin", "*");
        ctx.header("Access-Control-Expose-Headers", "Content-Disposition, ETag");
      }
      access.identify(ctx);
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
