// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.skaryna.searchapi.http.SecurityHeaders;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers what Jetty refuses before it reaches a route: a path it cannot read, a body too large.
 */
final class JettyErrors extends ErrorHandler {
  private final JsonMapper json;

  JettyErrors(JsonMapper json) {
    this.json = json;
  }

  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int code,
      @Nullable String message,
      @Nullable Throwable cause,
      Callback callback) {
    SecurityHeaders.set((name, value) -> response.getHeaders().put(name, value));
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, ProblemDetails.MEDIA_TYPE);
    ProblemDetails problem =
        ProblemDetails.of(code, HttpStatus.getMessage(code), message == null ? "" : message);
    byte[] body = json.writeValueAsString(problem).getBytes(StandardCharsets.UTF_8);
    response.write(true, ByteBuffer.wrap(body), callback);
  }
}
