// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Lines of bytes, one at a time, however long the file; what is too long is read over, not kept.
 */
final class LineReader {
  private final InputStream in;
  private final int longest;
  private final byte[] buffer = new byte[1 << 16];
  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private int next;
  private int end;
  private long length;

  LineReader(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /** Goes on to the next line; false at the end. */
  boolean advance() throws IOException {
    kept.reset();
    length = 0;
    while (next < end || fill()) {
      int from = next;
      while (next < end && buffer[next] != '\n') {
        next++;
      }
      keep(from, next - from);
      if (next < end) {
        next++;
        length++;
        return true;
      }
    }
    return length > 0;
  }

  boolean isTooLong() {
    return length > longest;
  }

  /** The line without its end. */
  byte[] bytes() {
    return kept.toByteArray();
  }

  /** With its end. */
  long length() {
    return length;
  }

  private boolean fill() throws IOException {
    next = 0;
    end = in.read(buffer);
    return end > 0;
  }

  private void keep(int from, int count) {
    if (length + count <= longest) {
      kept.write(buffer, from, count);
    }
    length += count;
  }
}
