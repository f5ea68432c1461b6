// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;

/**
 * Percent-encoding of UTF-8 (RFC 3986, section 2.1). Unlike the JDK's decoder it does not replace
 * what it cannot read, it says so.
 */
public final class PercentEncoding {
  private static final int HEX = 16;

  private PercentEncoding() {}

  /** Encodes for a query or one path segment: {@code wp/Янка} -> {@code wp%2F%D0%AF...}. */
  public static String encode(String text) {
    return URLEncoder.encode(text, UTF_8).replace("+", "%20");
  }

  /** Decodes; empty where a {@code %} is not followed by two digits or the bytes are not UTF-8. */
  public static Optional<String> decode(String encoded) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(encoded.length());
    for (int i = 0; i < encoded.length(); ) {
      if (encoded.charAt(i) == '%') {
        int octet = octet(encoded, i + 1);
        if (octet < 0) {
          return Optional.empty();
        }
        bytes.write(octet);
        i += 3;
      } else {
        int letter = encoded.codePointAt(i);
        bytes.writeBytes(Character.toString(letter).getBytes(UTF_8));
        i += Character.charCount(letter);
      }
    }
    return utf8(bytes.toByteArray());
  }

  private static int octet(String text, int at) {
    if (at + 2 > text.length()) {
      return -1;
    }
    int high = Character.digit(text.charAt(at), HEX);
    int low = Character.digit(text.charAt(at + 1), HEX);
    return high < 0 || low < 0 ? -1 : high * HEX + low;
  }

  private static Optional<String> utf8(byte[] bytes) {
    try {
      return Optional.of(UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
