// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.javalin.http.Context;
import java.util.Optional;
import org.skaryna.engine.search.ClusterState;
import org.skaryna.engine.search.SearchEngine;

/** {@code GET /health}: 200 where searches can be answered, 503 where the index cannot be read. */
public final class HealthHandler {
  private static final String VERSION =
      Optional.ofNullable(HealthHandler.class.getPackage().getImplementationVersion())
          .orElse("development");

  private final SearchEngine engine;

  public HealthHandler(SearchEngine engine) {
    this.engine = engine;
  }

  /**
   * What is told.
   *
   * @param cluster left out where the index is in a folder of this machine
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Health(String state, long articles, String version, Optional<ClusterState> cluster) {}

  public void health(Context ctx) {
    ctx.header("Cache-Control", "no-store");
    ctx.json(new Health("up", engine.statistics().articles(), VERSION, engine.cluster()));
  }
}
