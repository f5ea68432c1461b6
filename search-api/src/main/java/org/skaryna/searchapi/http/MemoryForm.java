// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.http;

import io.javalin.http.Context;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jetty.http.HttpException;

/**
 * The body of a form with small files (RFC 7578), held in memory and never written to the disk. The
 * server's limit of bodies bounds it.
 *
 * @param fields those that are no files, in their order
 */
public record MemoryForm(List<QueryParameters.Parameter> fields, List<File> files) {
  public static final String MEDIA_TYPE = "multipart/form-data";

  private static final String JETTYS_SETTINGS = "org.eclipse.jetty.multipartConfig";
  private static final long NO_LIMIT = -1;

  /** A file; its name is the sender's, and only its ending is to be looked at. */
  @SuppressWarnings("ArrayRecordComponent") // is read once, and compared with none
  public record File(String name, byte[] bytes) {}

  public MemoryForm {
    fields = List.copyOf(fields);
    files = List.copyOf(files);
  }

  /**
   * Reads a request's body.
   *
   * @throws MalformedBodyException for one that is no such form
   */
  public static MemoryForm read(Context ctx) {
    String folder = Path.of(System.getProperty("java.io.tmpdir")).toString();
    ctx.req()
        .setAttribute(
            JETTYS_SETTINGS,
            new MultipartConfigElement(folder, NO_LIMIT, NO_LIMIT, Integer.MAX_VALUE));
    try {
      return read(ctx.req().getParts());
    } catch (ServletException | IOException e) {
      ctx.header("Connection", "close"); // Jetty ends it, and a client must not use it again
      throw refusal(e);
    }
  }

  private static MemoryForm read(Iterable<Part> parts) throws IOException {
    List<QueryParameters.Parameter> fields = new ArrayList<>();
    List<File> files = new ArrayList<>();
    for (Part part : parts) {
      byte[] bytes = bytes(part);
      String name = part.getSubmittedFileName();
      if (name == null) {
        fields.add(
            new QueryParameters.Parameter(
                part.getName(), new String(bytes, StandardCharsets.UTF_8)));
      } else {
        files.add(new File(name, bytes));
      }
    }
    return new MemoryForm(fields, files);
  }

  private static byte[] bytes(Part part) throws IOException {
    try (InputStream in = part.getInputStream()) {
      return in.readAllBytes();
    }
  }

  private static RuntimeException refusal(Exception thrown) {
    Throwable cause = thrown;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause instanceof HttpException.RuntimeException ours
        ? ours
        : MalformedBodyException.broken(
            "the body is not %s as RFC 7578 writes it: %.200s"
                .formatted(MEDIA_TYPE, cause.getMessage()));
  }
}
