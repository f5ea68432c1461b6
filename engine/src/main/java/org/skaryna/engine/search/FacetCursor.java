// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Where a page of a facet's values ended: the last value and its count. The next page begins behind
 * the place where that value would stand, so articles that come in between repeat or drop no value
 * whose count they leave alone.
 */
record FacetCursor(long count, String value) {
  private static final byte VERSION = 1;
  private static final int FIXED = 1 + Long.BYTES;

  String token() {
    byte[] written = value.getBytes(StandardCharsets.UTF_8);
    byte[] bytes =
        ByteBuffer.allocate(FIXED + written.length)
            .put(VERSION)
            .putLong(count)
            .put(written)
            .array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /**
   * Reads a token.
   *
   * @throws InvalidRequestException when it is none
   */
  static FacetCursor of(String token) {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(token));
      if (bytes.remaining() < FIXED || bytes.get() != VERSION) {
        throw invalid();
      }
      long count = bytes.getLong();
      CharBuffer value = StandardCharsets.UTF_8.newDecoder().decode(bytes);
      return new FacetCursor(count, value.toString());
    } catch (IllegalArgumentException | CharacterCodingException e) {
      throw invalid();
    }
  }

  private static InvalidRequestException invalid() {
    return new InvalidRequestException(
        "after", "a cursor, the value of `next` in the page of values before");
  }
}
