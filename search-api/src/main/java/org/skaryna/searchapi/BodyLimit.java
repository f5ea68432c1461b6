// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi;

import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.eclipse.jetty.util.Callback;

/**
 * Refuses bodies that are too large, all but those that bring documents: these have a limit of
 * their own, and are read only once it is known that they come from an archivist.
 */
final class BodyLimit extends SizeLimitHandler {
  private static final String UPLOADS = "/api/documents";

  BodyLimit(long bytes) {
    super(bytes, -1);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    Handler next = getHandler();
    boolean brings =
        request.getMethod().equals("POST")
            && request.getHttpURI().getCanonicalPath().equals(UPLOADS);
    return brings && next != null
        ? next.handle(request, response, callback)
        : super.handle(request, response, callback);
  }
}
