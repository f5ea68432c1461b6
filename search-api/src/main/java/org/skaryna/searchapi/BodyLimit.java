// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Set;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets no body be larger or slower than it may. Those that bring documents have a limit of their
 * own. Nothing is read before somebody asks for it: of an upload, once it is known that it comes
 * from an archivist.
 */
final class BodyLimit extends Handler.Wrapper {
  private static final Logger LOG = LoggerFactory.getLogger(BodyLimit.class);
  private static final Set<String> UPLOADS = Set.of("/api/documents", "/archive/uploads");
  private static final Set<String> LISTS = Set.of("/api/batch", "/list");

  /** A table of 10,000 names may have many other columns. */
  private static final long LARGEST_LIST = 8 << 20;

  private final long usual;
  private final long uploads;
  private final Pace pace;

  /**
   * @param usual bytes of a body, at most
   * @param uploads the same for one that brings documents
   */
  BodyLimit(long usual, long uploads, Pace pace) {
    this.usual = usual;
    this.uploads = uploads;
    this.pace = pace;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    boolean brings = posts(request, UPLOADS);
    long limit = brings ? uploads : posts(request, LISTS) ? Math.max(usual, LARGEST_LIST) : usual;
    if (!brings && request.getLength() > limit) {
      refuse(new LimitedBody(request, response, limit, pace), response, callback);
      return true;
    }
    return super.handle(new LimitedBody(request, response, limit, pace), response, callback);
  }

  private static boolean posts(Request request, Set<String> paths) {
    return request.getMethod().equals("POST")
        && paths.contains(request.getHttpURI().getCanonicalPath());
  }

  private static void refuse(LimitedBody body, Response response, @Nullable Callback callback) {
    HttpException.RuntimeException why = LimitedBody.tooLarge(body.getLength());
    readOn(body);
    Response.writeError(
        body, response, callback, HttpStatus.PAYLOAD_TOO_LARGE_413, why.getReason());
  }

  /** A client that is still sending when the connection closes may never see the answer. */
  private static void readOn(LimitedBody body) {
    try (InputStream rest = Content.Source.asInputStream(body)) {
      rest.transferTo(OutputStream.nullOutputStream());
    } catch (IOException | HttpException.RuntimeException e) {
      LOG.debug("The body of {} ended: {}", body.getHttpURI(), e.getMessage());
    }
  }
}
