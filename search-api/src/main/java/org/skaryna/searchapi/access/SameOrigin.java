// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.access;

import io.javalin.http.Context;
import org.skaryna.searchapi.access.RefusedException.Reason;
import org.skaryna.searchapi.request.Requests;

/**
 * Lets a form through only where it was sent from a page of ours: by {@code Sec-Fetch-Site} (W3C
 * Fetch Metadata), which no page can write, else by {@code Origin} (RFC 6454).
 */
public final class SameOrigin {
  private SameOrigin() {}

  /**
   * To be asked before a form is read.
   *
   * @throws RefusedException for a form of another site, or of nobody knows where
   */
  public static void require(Context ctx) {
    String site = Requests.header(ctx, "Sec-Fetch-Site");
    String origin = Requests.header(ctx, "Origin");
    String host = Requests.header(ctx, "Host");
    boolean ours =
        site.isEmpty()
            ? !host.isEmpty() && origin.replaceFirst("^https?://", "").equals(host)
            : site.equals("same-origin");
    if (!ours) {
      throw new RefusedException(
          Reason.OTHER_SITE, "the form was sent from another site, expected one of this server");
    }
  }
}
