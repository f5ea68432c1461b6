// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi;

import io.javalin.http.Context;
import org.skaryna.engine.search.SearchEngine;

/** {@code GET /api/search}. */
final class SearchHandler {
  private final SearchEngine engine;

  SearchHandler(SearchEngine engine) {
    this.engine = engine;
  }

  void search(Context ctx) {
    SearchParams.Parsed parsed =
        SearchParams.read(Requests.parameters(ctx), Requests.acceptedLanguage(ctx));
    ctx.header("Vary", "Accept-Language");
    ctx.json(SearchJson.of(engine.search(parsed.valid())));
  }
}
