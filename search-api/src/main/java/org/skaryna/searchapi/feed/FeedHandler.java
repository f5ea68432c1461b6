// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.feed;

import io.javalin.http.Context;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.skaryna.archive.ArchivedDocument;
import org.skaryna.engine.search.Hit;
import org.skaryna.engine.search.SearchEngine;
import org.skaryna.engine.search.SearchResult;
import org.skaryna.engine.search.SortOrder;
import org.skaryna.searchapi.access.AccessControl;
import org.skaryna.searchapi.access.Engines;
import org.skaryna.searchapi.http.Generations;
import org.skaryna.searchapi.http.QueryParameters;
import org.skaryna.searchapi.http.SiteAddress;
import org.skaryna.searchapi.request.Requests;
import org.skaryna.searchapi.request.SearchParams;

/** {@code GET /feed.atom}: any search, the newest first unless it is asked for otherwise. */
public final class FeedHandler {
  private final Engines engines;
  private final SiteAddress address;

  public FeedHandler(Engines engines, SiteAddress address) {
    this.engines = engines;
    this.address = address;
  }

  public void feed(Context ctx) {
    QueryParameters asked = Requests.parameters(ctx);
    QueryParameters search =
        asked.first("sort").isEmpty()
            ? asked.set("sort", SearchParams.key(SortOrder.NEWEST))
            : asked;
    SearchParams.Parsed parsed =
        SearchParams.read(search.set("facets", "none"), Requests.acceptedLanguage(ctx));
    SearchEngine engine = engines.of(ctx);
    LocalDate today = LocalDate.now(engines.clock());
    ctx.header("Vary", "Accept-Encoding, Accept-Language, Authorization");
    if (!AccessControl.caller(ctx).readsClosed()) {
      ctx.header("Cache-Control", "no-cache");
    }
    var request = parsed.valid();
    Generations.tag(engine.generation(), request.locale(), today)
        .answer(ctx, () -> answer(ctx, asked, engine.search(request)));
  }

  private void answer(Context ctx, QueryParameters asked, SearchResult result) {
    boolean readsClosed = AccessControl.caller(ctx).readsClosed();
    List<AtomFeed.Entry> entries =
        result.hits().stream().flatMap(hit -> entry(hit, readsClosed).stream()).toList();
    String words = result.query().q().strip();
    AtomFeed feed =
        new AtomFeed(
            address.of(ctx),
            words.isEmpty() ? "Skaryna" : words + " · Skaryna",
            asked.encoded(),
            result.next().isEmpty() ? "" : asked.set("after", result.next()).encoded(),
            entries);
    ctx.contentType("application/atom+xml; charset=utf-8").result(feed.xml());
  }

  /** Nothing that was closed since the index was read. */
  private Optional<AtomFeed.Entry> entry(Hit hit, boolean readsClosed) {
    Optional<ArchivedDocument> archived = engines.archive().find(hit.id());
    LocalDate today = LocalDate.now(engines.clock());
    boolean shows =
        readsClosed || archived.map(it -> it.description().access().isPublicOn(today)).orElse(true);
    Instant updated = archived.map(ArchivedDocument::changed).orElse(Instant.EPOCH);
    return shows ? Optional.of(new AtomFeed.Entry(hit, updated)) : Optional.empty();
  }
}
