// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import java.util.zip.CRC32;

/**
 * Where a page ended: the last hit's sort value and id, the snapshot it was in, and of which search
 * it was. Written as one word of letters, digits, minus and underscore.
 *
 * @param search {@link #searchOf} the request
 * @param value the last hit's score as float bits, or its day
 */
public record Cursor(int search, long snapshot, long value, String id) {
  private static final byte VERSION = 1;
  private static final int FIXED = 1 + Integer.BYTES + 2 * Long.BYTES;

  /** What a cursor may be used with: the same query in the same order under the same filters. */
  public static int searchOf(SearchRequest request) {
    return Objects.hash(
        request.query(), request.names().name(), request.sort().name(), sorted(request.filters()));
  }

  private static String sorted(Filters filters) {
    StringBuilder all = new StringBuilder();
    for (FacetField field : FacetField.values()) {
      all.append(field.key())
          .append(filters.included(field).stream().sorted().toList())
          .append(filters.excluded(field).stream().sorted().toList());
    }
    return all.append(filters.dates()).toString();
  }

  /** The cursor as a word. */
  public String token() {
    byte[] idBytes = id.getBytes(StandardCharsets.UTF_8);
    ByteBuffer bytes = ByteBuffer.allocate(FIXED + idBytes.length + Integer.BYTES);
    bytes.put(VERSION).putInt(search).putLong(snapshot).putLong(value).put(idBytes);
    bytes.putInt(checksum(bytes.array(), bytes.position()));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
  }

  /**
   * Reads a token of a search.
   *
   * @throws InvalidRequestException when it is none, or one of another search
   */
  public static Cursor of(String token, SearchRequest request) {
    Cursor cursor = read(token);
    if (cursor.search != searchOf(request)) {
      throw invalid(" of this query, in this order and with these filters");
    }
    return cursor;
  }

  private static Cursor read(String token) {
    byte[] bytes;
    try {
      bytes = Base64.getUrlDecoder().decode(token);
    } catch (IllegalArgumentException e) {
      throw invalid("");
    }
    int end = bytes.length - Integer.BYTES;
    if (end < FIXED
        || bytes[0] != VERSION
        || ByteBuffer.wrap(bytes, end, Integer.BYTES).getInt() != checksum(bytes, end)) {
      throw invalid("");
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes, 1, end - 1);
    return new Cursor(
        buffer.getInt(),
        buffer.getLong(),
        buffer.getLong(),
        StandardCharsets.UTF_8.decode(buffer).toString());
  }

  private static int checksum(byte[] bytes, int length) {
    CRC32 crc = new CRC32();
    crc.update(bytes, 0, length);
    return (int) crc.getValue();
  }

  private static InvalidRequestException invalid(String of) {
    return new InvalidRequestException(
        "after", "a cursor, the value of `next` in the page before" + of);
  }
}
