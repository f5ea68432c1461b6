// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.http;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/**
 * When an answer changed last (RFC 9110, section 8.8.2), for clients that know no entity tags: one
 * that has it since is not sent it again.
 */
public record LastModified(Instant when) {
  /** {@code Sun, 06 Nov 1994 08:49:37 GMT}; RFC 1123 of the JDK would write "6 Nov". */
  private static final DateTimeFormatter HTTP_DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.US)
          .withZone(ZoneOffset.UTC);

  /** HTTP knows whole seconds. */
  public LastModified {
    when = when.truncatedTo(ChronoUnit.SECONDS);
  }

  /** Answers 304 where the client has this content, else as {@code otherwise} does. */
  public void answer(Context ctx, Runnable otherwise) {
    ctx.header("Last-Modified", HTTP_DATE.format(when));
    if (isKnownTo(ctx)) {
      ctx.status(HttpStatus.NOT_MODIFIED);
    } else {
      otherwise.run();
    }
  }

  /** A client that sends a tag too means the tag (section 13.1.3). */
  private boolean isKnownTo(Context ctx) {
    return ctx.header("If-None-Match") == null
        && Optional.ofNullable(ctx.header("If-Modified-Since"))
            .flatMap(LastModified::date)
            .filter(since -> !when.isAfter(since))
            .isPresent();
  }

  private static Optional<Instant> date(String text) {
    try {
      return Optional.of(
          ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }
}
