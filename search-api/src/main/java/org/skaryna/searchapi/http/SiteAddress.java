// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.http;

import io.javalin.http.Context;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where others find this server: the beginning of every link that leaves it. As it was configured,
 * or as the one who asks wrote it in {@code Host}.
 *
 * @param configured {@code https://archive.example.org}, without a slash at its end; empty where
 *     nothing was configured
 */
public record SiteAddress(String configured) {
  /** Says nothing: the header decides. */
  public static final SiteAddress OF_REQUEST = new SiteAddress("");

  private static final Pattern HTTP = Pattern.compile("https?://[^\\s/?#\"<>]+(/[^\\s?#\"<>]*)?");

  /** A name, an IPv4 or a bracketed IPv6 address, and a port (RFC 9110, section 7.2). */
  private static final Pattern HOST =
      Pattern.compile("([A-Za-z0-9_.-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}])(:[0-9]{1,5})?");

  public SiteAddress {
    configured = configured.replaceFirst("/+$", "");
    if (!configured.isEmpty() && !HTTP.matcher(configured).matches()) {
      throw new IllegalArgumentException(
          "address must be like https://archive.example.org, got '%s'".formatted(configured));
    }
  }

  /** The address for this request, without a slash at its end. */
  public String of(Context ctx) {
    if (!configured.isEmpty()) {
      return configured;
    }
    String host = Optional.ofNullable(ctx.header("Host")).orElse("");
    return HOST.matcher(host).matches()
        ? ctx.scheme() + "://" + host
        : "http://127.0.0.1:" + ctx.port();
  }

  /** The stable address of a document's page. */
  public static String document(String site, String id) {
    return site + "/documents/" + PercentEncoding.encode(id);
  }
}
