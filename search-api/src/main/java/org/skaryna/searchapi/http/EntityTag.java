// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.http;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Arrays;
import java.util.Optional;

/**
 * A weak entity tag (RFC 9110, section 8.8.3): a client that has the content, compressed or not, is
 * not sent it again.
 */
public record EntityTag(String quoted) {

  /** A tag of letters, digits and hyphens. */
  public static EntityTag of(String opaque) {
    return new EntityTag("\"" + opaque + "\"");
  }

  /** Answers 304 where the client has this content, else as {@code otherwise} does. */
  public void answer(Context ctx, Runnable otherwise) {
    ctx.header("ETag", "W/" + quoted);
    if (isKnownTo(ctx)) {
      ctx.status(HttpStatus.NOT_MODIFIED);
    } else {
      otherwise.run();
    }
  }

  private boolean isKnownTo(Context ctx) {
    String known = Optional.ofNullable(ctx.header("If-None-Match")).orElse("");
    return Arrays.stream(known.split(","))
        .map(tag -> tag.strip().replaceFirst("^W/", ""))
        .anyMatch(tag -> tag.equals(quoted) || tag.equals("*"));
  }
}
