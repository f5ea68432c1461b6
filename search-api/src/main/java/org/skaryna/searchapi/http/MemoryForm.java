// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.http;

import io.javalin.http.Context;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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
  public static final String MEDIA_TYPE = FormParts.MEDIA_TYPE;

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
    try {
      return read(FormParts.of(ctx, System.getProperty("java.io.tmpdir"), Integer.MAX_VALUE));
    } catch (ServletException | IOException e) {
      throw refusal(FormParts.cause(e));
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

  private static RuntimeException refusal(Throwable cause) {
    return cause instanceof HttpException.RuntimeException ours ? ours : FormParts.broken(cause);
  }
}
