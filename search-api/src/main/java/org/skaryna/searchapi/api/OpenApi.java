// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.api;

import io.javalin.http.Context;
import org.skaryna.searchapi.http.TextResource;

/**
 * {@code GET /openapi.json}: the API's description, written by hand and tested against the routes.
 */
public final class OpenApi {
  private static final String DESCRIPTION = TextResource.read(OpenApi.class, "openapi.json");

  private OpenApi() {}

  public static void description(Context ctx) {
    ctx.result(DESCRIPTION).contentType("application/json");
  }
}
