// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.batch;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Bytes of a list as text. What is not UTF-8 is taken for windows-1251, in which spreadsheets of
 * our region still save CSV; {@code encoding} lets the reader see it.
 */
record ListText(String text, String encoding) {
  private static final Charset WINDOWS_1251 = Charset.forName("windows-1251");
  private static final Charset UTF_32 = Charset.forName("UTF-32");
  private static final int LAST_CYRILLIC_PAGE = 0x05;
  private static final double MOST = 0.9;
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  static ListText of(byte[] bytes) {
    if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
      return new ListText(withoutMark(new String(bytes, UTF_32)), "UTF-32");
    }
    if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
      return new ListText(new String(bytes, StandardCharsets.UTF_16), "UTF-16");
    }
    if (isHighByte(bytes, 1)) {
      return new ListText(new String(bytes, StandardCharsets.UTF_16LE), "UTF-16");
    }
    if (isHighByte(bytes, 0)) {
      return new ListText(new String(bytes, StandardCharsets.UTF_16BE), "UTF-16");
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return new ListText(withoutMark(text), "UTF-8");
    } catch (CharacterCodingException other) {
      return startsWith(bytes, 0xEF, 0xBB, 0xBF)
          ? new ListText(withoutMark(new String(bytes, StandardCharsets.UTF_8)), "UTF-8")
          : new ListText(new String(bytes, WINDOWS_1251), "windows-1251");
    }
  }

  /**
   * Whether every second byte is the higher one of a Latin or Cyrillic letter: text in UTF-16
   * without its mark. No list in another code holds so many of these control characters.
   */
  private static boolean isHighByte(byte[] bytes, int from) {
    int high = 0;
    for (int i = from; i < bytes.length; i += 2) {
      high += bytes[i] >= 0 && bytes[i] <= LAST_CYRILLIC_PAGE ? 1 : 0;
    }
    return bytes.length % 2 == 0 && high > 0 && high * 2 > bytes.length * MOST;
  }

  /** Whether it is a ZIP file, as those of spreadsheets are. */
  static boolean isZip(byte[] bytes) {
    return startsWith(bytes, 'P', 'K', 3, 4);
  }

  static String withoutMark(String text) {
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  private static boolean startsWith(byte[] bytes, int... beginning) {
    if (bytes.length < beginning.length) {
      return false;
    }
    for (int i = 0; i < beginning.length; i++) {
      if ((bytes[i] & 0xFF) != beginning[i]) {
        return false;
      }
    }
    return true;
  }
}
