// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.http;

import io.javalin.http.Context;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpStatus;

/**
 * The body of a form with files (RFC 7578). Files go from the network to the disk as they come;
 * only the other fields, which are small, are held in memory.
 *
 * @param fields those that are no files, in their order
 * @param files as they now lie in the folder, under names that are safe there
 */
public record MultipartForm(List<QueryParameters.Parameter> fields, List<SavedFile> files) {
  /** Jetty's own limit of the parts of a form. */
  public static final int MOST_PARTS = 1_000;

  private static final int LONGEST_FIELD = 64 << 10;

  /** A file, under the name that it has in the folder now. */
  public record SavedFile(String name, long bytes) {}

  public MultipartForm {
    fields = List.copyOf(fields);
    files = List.copyOf(files);
  }

  /**
   * Reads a request's body into a folder.
   *
   * @param limit bytes of the whole body; the server ends one that is larger with 413
   * @throws BodyTooLargeException for a body of more bytes or parts
   * @throws MalformedBodyException for another kind of body, or one that ends too early
   * @throws IOException when the disk cannot be written to
   */
  public static MultipartForm read(Context ctx, Path folder, long limit) throws IOException {
    String type = Optional.ofNullable(ctx.contentType()).orElse("");
    if (!type.toLowerCase(Locale.ROOT).startsWith(FormParts.MEDIA_TYPE)) {
      throw MalformedBodyException.otherType(
          "the body is of the media type '%.80s', expected %s"
              .formatted(type, FormParts.MEDIA_TYPE));
    }
    try {
      return saved(FormParts.of(ctx, folder.toString(), 0), folder);
    } catch (ServletException e) {
      throw refusal(FormParts.cause(e), limit);
    }
  }

  private static MultipartForm saved(Iterable<Part> parts, Path folder) throws IOException {
    List<QueryParameters.Parameter> fields = new ArrayList<>();
    List<SavedFile> files = new ArrayList<>();
    Set<String> used = new HashSet<>();
    for (Part part : parts) {
      if (part.getSubmittedFileName() == null) {
        fields.add(new QueryParameters.Parameter(part.getName(), text(part)));
        part.delete();
      } else {
        String name = FileNames.unused(FileNames.safe(part.getSubmittedFileName()), used);
        part.write(folder.resolve(name).toString());
        files.add(new SavedFile(name, part.getSize()));
      }
    }
    return new MultipartForm(fields, files);
  }

  private static String text(Part part) throws IOException {
    if (part.getSize() > LONGEST_FIELD) {
      throw new BodyTooLargeException(
          "the field %.80s has %d bytes, expected at most %d; a file is sent with a file name"
              .formatted(part.getName(), part.getSize(), LONGEST_FIELD));
    }
    try (InputStream in = part.getInputStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Jetty says what is wrong with a body only in words. */
  private static RuntimeException refusal(Throwable cause, long limit) throws IOException {
    if (cause instanceof HttpException.RuntimeException ours) {
      return ours.getCode() == HttpStatus.PAYLOAD_TOO_LARGE_413 ? tooLarge(limit) : ours;
    }
    String words = String.valueOf(cause.getMessage());
    if (words.startsWith("Form with too many keys")) {
      return new BodyTooLargeException(
          "the body has too many parts, expected at most %d".formatted(MOST_PARTS));
    }
    if (words.startsWith("Form is larger")) {
      return new BodyTooLargeException(
          "the fields that are no files are too large together; a file is sent with a file name");
    }
    if (cause instanceof TimeoutException) {
      return MalformedBodyException.stopped("the body stopped coming, and was waited for long");
    }
    if (cause instanceof IOException disk && !(cause instanceof EOFException)) {
      throw disk;
    }
    return FormParts.broken(cause);
  }

  private static BodyTooLargeException tooLarge(long limit) {
    return new BodyTooLargeException(
        "the upload is larger than the limit of %d MB; send fewer files at once, or raise"
                .formatted(limit >> 20)
            + " upload-limit of serve in config/skaryna.yaml");
  }
}
