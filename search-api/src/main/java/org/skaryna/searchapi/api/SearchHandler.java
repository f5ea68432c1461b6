// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.api;

import io.javalin.http.Context;
import org.skaryna.searchapi.access.Engines;
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
    ctx.header("Vary", "Accept-Language, Authorization");
    ctx.json(SearchJson.of(engines.of(ctx).search(parsed.valid())));
  }
}
