// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.access;

import io.javalin.http.Context;
import org.skaryna.engine.search.SearchEngine;

/**
 * Which engine answers whom.
 *
 * @param open finds what is open to everybody
 * @param all finds closed articles too
 */
public record Engines(SearchEngine open, SearchEngine all) {

  /** The engine for the one who asks. */
  public SearchEngine of(Context ctx) {
    return AccessControl.caller(ctx).readsClosed() ? all : open;
  }
}
