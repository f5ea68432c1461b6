// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.http;

import io.javalin.http.Context;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;

/**
 * The end of an answer that cannot be completed after a part of it was sent. The connection is cut:
 * were the answer ended in order, the one who asked would take the part for the whole.
 */
public final class BrokenAnswer {
  private BrokenAnswer() {}

  /** Cuts the connection where some of the answer has gone out; else does nothing. */
  public static void end(Context ctx) {
    if (ctx.res().isCommitted()) {
      ServletContextRequest.getServletContextRequest(ctx.req())
          .getConnectionMetaData()
          .getConnection()
          .getEndPoint()
          .close();
    }
  }
}
