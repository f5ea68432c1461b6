// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.http;

import io.javalin.http.Context;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Collection;

/** The parts of a body of the media type {@value #MEDIA_TYPE} (RFC 7578), as Jetty reads them. */
final class FormParts {
  static final String MEDIA_TYPE = "multipart/form-data";

  private static final String JETTYS_SETTINGS = "org.eclipse.jetty.multipartConfig";
  private static final long NO_LIMIT = -1;

  private FormParts() {}

  /**
   * Reads the whole body.
   *
   * @param folder where parts are kept that do not stay in memory
   * @param inMemory bytes of the largest part that stays in memory
   */
  static Collection<Part> of(Context ctx, String folder, int inMemory)
      throws ServletException, IOException {
    ctx.req()
        .setAttribute(
            JETTYS_SETTINGS, new MultipartConfigElement(folder, NO_LIMIT, NO_LIMIT, inMemory));
    try {
      return ctx.req().getParts();
    } catch (ServletException | IOException e) {
      ctx.header("Connection", "close"); // Jetty ends it, and a client must not use it again
      throw e;
    }
  }

  /** What Jetty met; it wraps that once or twice. */
  static Throwable cause(Exception thrown) {
    Throwable cause = thrown;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause;
  }

  static MalformedBodyException broken(Throwable cause) {
    return MalformedBodyException.broken(
        "the body is not %s as RFC 7578 writes it: %.200s"
            .formatted(MEDIA_TYPE, cause.getMessage()));
  }
}
