// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.skaryna.archive.Archive;
import org.skaryna.engine.search.SearchEngine;
import org.skaryna.searchapi.access.AccessControl;
import org.skaryna.searchapi.access.Engines;
import org.skaryna.searchapi.access.Refusals;
import org.skaryna.searchapi.access.Sessions;
import org.skaryna.searchapi.api.DocumentHandler;
import org.skaryna.searchapi.api.EditHandler;
import org.skaryna.searchapi.api.FacetHandler;
import org.skaryna.searchapi.api.HealthHandler;
import org.skaryna.searchapi.api.IntakeHandler;
import org.skaryna.searchapi.api.NamesHandler;
import org.skaryna.searchapi.api.OpenApi;
import org.skaryna.searchapi.api.PeopleEditHandler;
import org.skaryna.searchapi.api.PeopleHandler;
import org.skaryna.searchapi.api.RelatedHandler;
import org.skaryna.searchapi.api.SearchHandler;
import org.skaryna.searchapi.batch.BatchHandler;
import org.skaryna.searchapi.batch.ListsAtOnce;
import org.skaryna.searchapi.export.ExportHandler;
import org.skaryna.searchapi.feed.FeedHandler;
import org.skaryna.searchapi.feed.OpenSearchHandler;
import org.skaryna.searchapi.http.Generations;
import org.skaryna.searchapi.http.SecurityHeaders;
import org.skaryna.searchapi.http.SiteAddress;
import org.skaryna.searchapi.oai.OaiHandler;
import org.skaryna.searchapi.reconcile.ReconcileHandler;
import org.skaryna.searchapi.request.Requests;
import org.skaryna.searchapi.site.SitemapHandler;
import org.skaryna.searchapi.web.ArchivePages;
import org.skaryna.searchapi.web.Assets;
import org.skaryna.searchapi.web.ListPages;
import org.skaryna.searchapi.web.Pages;
import org.skaryna.searchapi.web.ReadingPages;

/** Every route, stated once: the JSON API and the pages. What writes is for archivists. */
final class SearchApi {
  private static final String ACCEPT_ENCODING = "Accept-Encoding";

  /** What is asked takes more room than an address has; nothing changes there. */
  private static final Set<String> READ_BY_POST =
      Set.of("/api/batch", ReconcileHandler.PATH, "/oai");

  private final SearchHandler search;
  private final FacetHandler facets;
  private final PeopleHandler people;
  private final DocumentHandler documents;
  private final RelatedHandler related;
  private final NamesHandler names;
  private final BatchHandler batch;
  private final ExportHandler export;
  private final FeedHandler feed;
  private final OpenSearchHandler openSearch;
  private final SitemapHandler sitemap;
  private final OaiHandler oai;
  private final ReconcileHandler reconcile;
  private final HealthHandler health;
  private final IntakeHandler intake;
  private final EditHandler editing;
  private final PeopleEditHandler peopleEditing;
  private final AccessControl access;
  private final Sessions sessions;
  private final Metrics metrics = new Metrics();
  private final Pages pages;
  private final ReadingPages reading;
  private final ListPages lists;
  private final ArchivePages atWork;
  private final SearchEngine engine;
  private final Clock clock;

  SearchApi(SiteAddress address, SearchEngine engine, Archive archive, Archivists archivists) {
    this.engine = engine;
    clock = archivists.clock();
    Engines engines = new Engines(engine, archivists.engine(), archive, archivists.clock());
    Refusals refusals = new Refusals(archivists.audit(), archivists.clock());
    access = new AccessControl(archivists.tokens(), refusals);
    sessions = new Sessions(archivists.tokens(), refusals, archivists.clock());
    search = new SearchHandler(engines);
    facets = new FacetHandler(engines);
    people = new PeopleHandler(engines);
    documents = new DocumentHandler(engines, archive);
    related = new RelatedHandler(engines, archive);
    names = new NamesHandler(engines);
    ListsAtOnce listsAtOnce = new ListsAtOnce();
    batch = new BatchHandler(engines, address, listsAtOnce);
    export = new ExportHandler(engines, address);
    feed = new FeedHandler(engines, address);
    openSearch = new OpenSearchHandler(address);
    sitemap = new SitemapHandler(engines, address);
    reconcile = new ReconcileHandler(engines, address);
    oai = new OaiHandler(archive, archivists.clock(), address);
    intake = new IntakeHandler(archivists.intake(), archivists.uploadLimit());
    health = new HealthHandler(engine);
    pages = new Pages(engines);
    lists = new ListPages(engines, listsAtOnce);
    reading = new ReadingPages(engines, archive, address);
    atWork =
        new ArchivePages(
            new ArchivePages.Ports(
                archivists.intake(),
                archivists.people(),
                archivists.tokens(),
                archivists.audit(),
                archive,
                engines,
                sessions,
                archivists.clock()),
            archivists.uploadLimit());
    editing = new EditHandler(archivists.intake());
    peopleEditing = new PeopleEditHandler(archivists.people());
  }

  void addTo(RoutesConfig routes) {
    routes.before(Metrics::start);
    routes.before(this::begin);
    Stream.of(described(), unencoded(), forms(), pages())
        .flatMap(List::stream)
        .forEach(route -> route.addTo(routes));
    new Problems(this::problem).addTo(routes);
    routes.after(SearchApi::varyByEncoding);
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
        forArchivists(HandlerType.POST, "/api/people/{id}/merge", peopleEditing::merge),
        forArchivists(HandlerType.POST, "/api/people/{id}/split", peopleEditing::split),
        forArchivists(HandlerType.POST, "/api/people/{id}/rename", peopleEditing::rename),
        Route.get("/api/suggest", people::suggest),
        Route.get("/api/documents/{id}", documents::document),
        Route.get("/api/documents/{id}/original", documents::original),
        Route.get("/api/documents/{id}/similar", related::similar),
        Route.get("/api/documents/{id}/versions", related::versions),
        Route.get("/api/names", names::names),
        new Route(HandlerType.POST, "/api/batch", batch::batch),
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
        Route.get(ReconcileHandler.PATH, reconcile::reconcile),
        new Route(HandlerType.POST, ReconcileHandler.PATH, reconcile::reconcile),
        Route.get("/reconcile/suggest/entity", reconcile::suggestEntity),
        Route.get("/reconcile/suggest/property", reconcile::suggestProperty),
        Route.get("/reconcile/suggest/type", reconcile::suggestType),
        Route.get("/reconcile/flyout/entity", reconcile::flyoutEntity),
        Route.get("/reconcile/flyout/property", reconcile::flyoutProperty),
        Route.get("/reconcile/flyout/type", reconcile::flyoutType),
        Route.get("/reconcile/properties", reconcile::properties),
        Route.get("/reconcile/preview", reconcile::preview),
        Route.get("/reconcile/view", reconcile::view),
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
        Route.get("/api/documents/<id>/similar", related::similar),
        Route.get("/api/documents/<id>/versions", related::versions),
        Route.get("/api/documents/<id>", documents::document),
        forArchivists(HandlerType.DELETE, "/api/documents/<id>", editing::remove),
        forArchivists(HandlerType.PUT, "/api/documents/<id>/description", editing::describe));
  }

  /** Pages for archivists; each asks itself who comes, and answers others with the sign-in. */
  private List<Route> forms() {
    return List.of(
        Route.get("/archive", atWork::overview),
        post("/archive/sign-in", atWork::signIn),
        post("/archive/sign-out", atWork::signOut),
        post("/archive/uploads", atWork::upload),
        Route.get("/archive/uploads/{id}", atWork::one),
        post("/archive/uploads/{id}/retry", atWork::retry),
        post("/archive/uploads/{id}/give-up", atWork::giveUp),
        post("/archive/failures/{id}/retry", atWork::retryFailure),
        Route.get("/archive/tokens", atWork::tokens),
        post("/archive/tokens", atWork::createToken),
        post("/archive/tokens/revoke", atWork::revokeToken),
        Route.get("/archive/fixity", atWork::fixity),
        post("/archive/fixity", atWork::checkFixity),
        Route.get("/documents/{id}/edit", atWork::edit),
        post("/documents/{id}/edit", atWork::describe),
        Route.get("/documents/{id}/versions/{version}", atWork::version),
        post("/people/{id}/merge", atWork::mergePeople),
        post("/people/{id}/split", atWork::splitPerson),
        post("/people/{id}/rename", atWork::renamePerson));
  }

  private static Route post(String path, Handler handler) {
    return new Route(HandlerType.POST, path, handler);
  }

  private List<Route> pages() {
    Stream<Route> files =
        Arrays.stream(Assets.values()).map(asset -> Route.get(asset.path(), asset.handler()));
    return Stream.concat(
            Stream.of(
                Route.get("/", this::home),
                Route.get("/favicon.ico", Assets.ICON.handler()), // asked for beside a bare PDF
                Route.get("/suggest", pages::suggestions),
                Route.get("/facets/{field}", pages::facet),
                Route.get("/documents/{id}", reading::document),
                Route.get("/documents/{id}/view", reading::view),
                Route.get("/documents/{id}/citation", reading::citation),
                Route.get("/list", lists::form),
                post("/list", lists::look),
                Route.get("/people", reading::people),
                Route.get("/people/{id}", reading::person),
                Route.get("/documents/<id>", reading::document)),
            files)
        .toList();
  }

  /**
   * A browser that has the page keeps it until the index, the language or the day is another; what
   * somebody signed in sees it does not keep at all.
   */
  private void home(Context ctx) {
    if (AccessControl.caller(ctx).readsClosed()) {
      pages.home(ctx);
      return;
    }
    ctx.header("Cache-Control", "private, no-cache");
    ctx.header("Vary", "Accept-Language, Cookie");
    Generations.tag(
            engine.generation(),
            Requests.header(ctx, "Accept-Language"),
            Requests.header(ctx, "Cookie"),
            LocalDate.now(clock))
        .answer(ctx, () -> pages.home(ctx));
  }

  /**
   * Programs may read from any web page, which takes no cookie and changes nothing there; with a
   * token they may not.
   */
  private void begin(Context ctx) {
    SecurityHeaders.set(ctx::header);
    if (!Requests.isForPage(ctx)) {
      if (isPreflight(ctx)) {
        ctx.header("Access-Control-Allow-Origin", "*");
        ctx.header("Access-Control-Allow-Methods", "GET, HEAD, POST");
        ctx.header(
            "Access-Control-Allow-Headers", "Content-Type, If-None-Match, If-Modified-Since");
        ctx.header("Access-Control-Max-Age", "86400");
        ctx.status(HttpStatus.NO_CONTENT).skipRemainingHandlers();
        return;
      }
      if (reads(ctx) && Requests.header(ctx, "Authorization").isEmpty()) {
        ctx.header("Access-Control-Allow-Origin", "*");
        ctx.header("Access-Control-Expose-Headers", "Content-Disposition, ETag");
      }
      access.identify(ctx);
    } else {
      sessions.identify(ctx);
    }
  }

  /** Every answer that is long enough is compressed, which a cache between must know. */
  private static void varyByEncoding(Context ctx) {
    String vary = Optional.ofNullable(ctx.res().getHeader("Vary")).orElse("");
    if (!ctx.res().isCommitted() && !vary.contains(ACCEPT_ENCODING)) {
      ctx.header("Vary", vary.isEmpty() ? ACCEPT_ENCODING : ACCEPT_ENCODING + ", " + vary);
    }
  }

  private static boolean reads(Context ctx) {
    return ctx.method().equals(HandlerType.GET)
        || ctx.method().equals(HandlerType.HEAD)
        || (ctx.method().equals(HandlerType.POST) && READ_BY_POST.contains(ctx.path()));
  }

  /** A browser's question whether a page of another site may ask (Fetch Standard, section 3.3). */
  private static boolean isPreflight(Context ctx) {
    return ctx.method().equals(HandlerType.OPTIONS)
        && !Requests.header(ctx, "Access-Control-Request-Method").isEmpty();
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
