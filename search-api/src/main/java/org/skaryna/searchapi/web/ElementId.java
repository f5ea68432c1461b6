// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * Ids of elements that stay the same from one page to the next, so that the focus stays where it
 * was when a page is replaced.
 */
final class ElementId {
  private ElementId() {}

  /** {@code language}, Belarusian -> {@code language-5f3c1b2a}; letters of any kind may come in. */
  static String of(String kind, String value) {
    CRC32 crc = new CRC32();
    crc.update(value.getBytes(StandardCharsets.UTF_8));
    return kind + "-" + Long.toHexString(crc.getValue());
  }
}
