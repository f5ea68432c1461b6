// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi;

import java.time.Duration;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.jspecify.annotations.Nullable;

/**
 * A request whose body fails with 413 where it is larger than it may be, said or not, and with 408
 * where it comes too slowly. Of one that is too large a part is read on and dropped: some clients
 * read no answer before they have sent all, and see but a closed connection.
 */
final class LimitedBody extends Request.Wrapper {
  private static final long MOST_READ_ON = 16L << 20;

  private final Response response;
  private final long limit;
  private final Pace pace;
  private final long began = System.nanoTime();
  private final boolean waitsForLeave;
  private long bytes;
  private boolean tooLarge;
  private Content.@Nullable Chunk end;

  LimitedBody(Request request, Response response, long limit, Pace pace) {
    super(request);
    this.response = response;
    this.limit = limit;
    this.pace = pace;
    tooLarge = request.getLength() > limit;
    waitsForLeave =
        request.getHeaders().contains(HttpHeader.EXPECT, HttpHeaderValue.CONTINUE.asString());
  }

  static HttpException.RuntimeException tooLarge(long bytes) {
    return new HttpException.RuntimeException(
        HttpStatus.PAYLOAD_TOO_LARGE_413, "the body is too large: %d bytes".formatted(bytes));
  }

  @Override
  public Content.@Nullable Chunk read() {
    while (end == null) {
      if (tooLarge && (waitsForLeave || bytes > limit + MOST_READ_ON)) {
        return ended(tooLarge(Math.max(bytes, getLength())));
      }
      Content.Chunk chunk = super.read();
      if (chunk == null || Content.Chunk.isFailure(chunk)) {
        return chunk;
      }
      bytes += chunk.remaining();
      tooLarge |= bytes > limit;
      if (pace.isMissed(bytes, Duration.ofNanos(System.nanoTime() - began))) {
        chunk.release();
        return ended(tooSlow());
      }
      if (!tooLarge) {
        return chunk;
      }
      chunk.release();
      if (chunk.isLast()) {
        return ended(tooLarge(bytes));
      }
    }
    return end;
  }

  /** The connection ends with the answer, which says so: a client must not use it again. */
  private Content.Chunk ended(Throwable why) {
    if (!response.isCommitted()) {
      response.getHeaders().put(HttpHeader.CONNECTION, HttpHeaderValue.CLOSE);
    }
    Content.Chunk failed = Content.Chunk.from(why, true);
    end = failed;
    return failed;
  }

  private HttpException.RuntimeException tooSlow() {
    return new HttpException.RuntimeException(
        HttpStatus.REQUEST_TIMEOUT_408,
        "the body comes too slowly: %d bytes since it began, expected at least %d a second"
            .formatted(bytes, pace.bytesPerSecond()));
  }
}
