// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.api;

import io.javalin.http.Context;
import org.skaryna.engine.search.SearchEngine;
import org.skaryna.searchapi.request.Requests;
import org.skaryna.searchapi.request.SearchParams;

/** {@code GET /api/search}. */
public final class SearchHandler {
  private final SearchEngine engine;

  public SearchHandler(SearchEngine engine) {
    this.engine = engine;
  }

  public void search(Context ctx) {
    SearchParams.Parsed parsed =
        SearchParams.read(Requests.parameters(ctx), Requests.acceptedLanguage(ctx));
    ctx.header("Vary", "Accept-Language");
    ctx.json(SearchJson.of(engine.search(parsed.valid())));
  }
}
