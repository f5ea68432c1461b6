// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.http;

import java.util.Map;
import java.util.function.BiConsumer;

/**
 * The headers of every answer. They tell a browser to run nothing, to load nothing from elsewhere,
 * to take media types as stated, and to keep what was searched from the pages that a reader goes on
 * to.
 */
public final class SecurityHeaders {
  public static final String CONTENT_SECURITY_POLICY = "Content-Security-Policy";

  /**
   * For what we wrote ourselves: style sheets, scripts and pictures from files of ours, nothing
   * that stands in a page; an original from the archive in a frame.
   */
  public static final String OUR_PAGES =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
          + "connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; "
          + "frame-ancestors 'none'";

  /**
   * For an original from the archive: a place of its own, where nothing may run or load. Chromium's
   * viewer of PDF works in it (seen with 156, by either of its viewers).
   */
  public static final String ORIGINALS =
      "sandbox; default-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

  private static final Map<String, String> HEADERS =
      Map.of(
          CONTENT_SECURITY_POLICY,
          OUR_PAGES,
          "X-Content-Type-Options",
          "nosniff",
          "Referrer-Policy",
          "no-referrer",
          "X-Frame-Options",
          "DENY",
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "Permissions-Policy",
          "browsing-topics=(), camera=(), display-capture=(), geolocation=(), microphone=(),"
              + " payment=(), usb=()",
          "X-Permitted-Cross-Domain-Policies",
          "none");

  private SecurityHeaders() {}

  /** Hands each header's name and value to {@code header}. */
  public static void set(BiConsumer<String, String> header) {
    HEADERS.forEach(header);
  }
}
