// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.api;

import io.javalin.http.Context;
import org.skaryna.engine.search.SearchEngine;
import org.skaryna.engine.search.SearchRequest;
import org.skaryna.searchapi.access.AccessControl;
import org.skaryna.searchapi.access.Engines;
import org.skaryna.searchapi.http.Generations;
import org.skaryna.searchapi.request.Requests;
import org.skaryna.searchapi.request.SearchParams;

/** {@code GET /api/search}. */
public final class SearchHandler {
  private final Engines engines;

  public SearchHandler(Engines engines) {
    this.engines = engines;
  }

  public void search(Context ctx) {
    SearchParams.Parsed parsed =
        SearchParams.read(Requests.parameters(ctx), Requests.acceptedLanguage(ctx));
    SearchRequest request = parsed.valid();
    SearchEngine engine = engines.of(ctx);
    ctx.header("Vary", "Accept-Encoding, Accept-Language, Authorization");
    if (AccessControl.caller(ctx).readsClosed()) {
      ctx.json(SearchJson.of(engine.search(request)));
    } else {
      ctx.header("Cache-Control", "no-cache");
      Generations.tag(engine.generation(), request.locale())
          .answer(ctx, () -> ctx.json(SearchJson.of(engine.search(request))));
    }
  }
}
