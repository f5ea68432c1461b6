// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.access;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.skaryna.archive.Archive;
import org.skaryna.engine.schema.Article;
import org.skaryna.engine.search.SearchEngine;

/**
 * Which engine answers whom.
 *
 * @param open finds what is open to everybody
 * @param all finds closed articles too
 * @param archive knows at once what was closed; the engine learns it a moment later
 * @param clock whose day ends embargoes
 */
public record Engines(SearchEngine open, SearchEngine all, Archive archive, Clock clock) {

  /** The engine for the one who asks. */
  public SearchEngine of(Context ctx) {
    return AccessControl.caller(ctx).readsClosed() ? all : open;
  }

  /** The article with this id, where the one who asks may read it. */
  public Optional<Article> article(Context ctx, String id) {
    boolean readsClosed = AccessControl.caller(ctx).readsClosed();
    return of(ctx).article(id).filter(article -> readsClosed || isOpen(id));
  }

  private boolean isOpen(String id) {
    LocalDate today = LocalDate.now(clock);
    return archive
        .find(id)
        .map(document -> document.description().access().isPublicOn(today))
        .orElse(true);
  }
}
