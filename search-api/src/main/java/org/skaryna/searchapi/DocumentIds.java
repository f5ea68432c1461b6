// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi;

import io.javalin.http.Context;

/** The id in a path. It may hold slashes, percent-encoded or not. */
final class DocumentIds {
  private DocumentIds() {}

  static String of(Context ctx) {
    return ctx.pathParam("id");
  }
}
