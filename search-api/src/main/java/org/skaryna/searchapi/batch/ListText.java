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
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  static ListText of(byte[] bytes) {
    if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
      return new ListText(new String(bytes, StandardCharsets.UTF_16), "UTF-16");
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
