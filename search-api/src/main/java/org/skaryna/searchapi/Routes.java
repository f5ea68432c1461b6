// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi;

import io.javalin.http.Context;
import io.javalin.router.Endpoint;

/** Which route a request took. */
final class Routes {
  private Routes() {}

  /** The route as it was stated, {@code /api/documents/{id}}, or {@code none}; never the path. */
  static String of(Context ctx) {
    Endpoint endpoint = ctx.endpoints().lastHttpEndpoint();
    return endpoint == null ? "none" : endpoint.path;
  }
}
