// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads packed bytes without trusting what is said of their size: a bomb costs little. */
final class EntryLimits {
  static final int LARGEST = 128 << 20;
  private static final int SUSPECT = 16 << 20;
  private static final int HIGHEST_RATIO = 200;

  private EntryLimits() {}

  /**
   * @param stated the unpacked size as the container states it, -1 where it does not
   * @param packed the packed size, -1 where not known
   * @throws IOException naming the limit that was passed
   */
  static byte[] read(InputStream in, long stated, long packed) throws IOException {
    check(stated, packed);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream((int) Math.max(1 << 10, stated));
    byte[] buffer = new byte[1 << 16];
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      bytes.write(buffer, 0, read);
      check(bytes.size(), packed);
    }
    return bytes.toByteArray();
  }

  private static void check(long size, long packed) throws IOException {
    if (size > LARGEST) {
      throw new IOException(
          "expected at most %d MB, got more: take it in as a file".formatted(LARGEST >> 20));
    }
    if (packed > 0 && size > SUSPECT && size / packed > HIGHEST_RATIO) {
      throw new IOException(
          "expected at most %d times its packed size, got more: it looks like a bomb"
              .formatted(HIGHEST_RATIO));
    }
  }
}
