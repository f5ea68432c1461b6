// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.http;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * The headers of an original that a page of ours shows in a frame. It comes into a sandbox: an
 * origin of its own, no script, no form, no link that leads out of the frame, nothing loaded from
 * anywhere; HTML keeps its own styles and the pictures that it holds itself.
 *
 * @param mediaType one of those that browsers show without running anything; never as recorded
 */
public record FrameHeaders(String mediaType, String policy) {
  private static final String NOTHING =
      "sandbox; default-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'self'";
  private static final String HTML =
      "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:;"
          + " form-action 'none'; base-uri 'none'; frame-ancestors 'self'";

  /** SVG is not among them: it is no picture but a document. */
  private static final Map<String, String> SHOWN =
      Map.of(
          "application/pdf", "application/pdf",
          "text/plain", "text/plain",
          "text/html", "text/html",
          "application/xhtml+xml", "text/html",
          "image/png", "image/png",
          "image/jpeg", "image/jpeg",
          "image/gif", "image/gif",
          "image/webp", "image/webp");

  /**
   * For a media type as it was recorded; nothing where no browser shows it safely.
   *
   * @param format {@code text/plain; charset=windows-1251}: the charset stays where it is one
   */
  public static Optional<FrameHeaders> of(String format) {
    String lower = format.strip().toLowerCase(Locale.ROOT);
    String kind = lower.replaceFirst(";.*", "").strip();
    return Optional.ofNullable(SHOWN.get(kind))
        .map(type ->
            new FrameHeaders(
                type + charset(type, lower), type.equals("text/html") ? HTML : NOTHING));
  }

  private static String charset(String type, String format) {
    if (!type.startsWith("text/")) {
      return "";
    }
    String named = format.replaceFirst(".*; ?charset=([a-z0-9._-]{1,40})$", "$1");
    return named.equals(format) ? "" : "; charset=" + named;
  }

  /** Hands each header's name and value to {@code header}. */
  public void set(BiConsumer<String, String> header) {
    header.accept("Content-Type", mediaType);
    header.accept("Content-Disposition", "inline");
    header.accept(SecurityHeaders.CONTENT_SECURITY_POLICY, policy);
    header.accept("X-Frame-Options", "SAMEORIGIN");
  }
}
