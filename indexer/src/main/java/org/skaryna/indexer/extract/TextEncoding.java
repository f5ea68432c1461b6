// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.extract;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Decodes names that do not say how they are encoded. */
public final class TextEncoding {
  private TextEncoding() {}

  /**
   * As UTF-8 where they are well-formed; else by the letters where these tell; else as {@code
   * usual}.
   */
  public static String decodeName(byte[] name, Charset usual) {
    if (CharsetGuesser.isUtf8(name)) {
      return new String(name, StandardCharsets.UTF_8);
    }
    String expected = new String(name, usual);
    String likeliest = new String(name, CharsetGuesser.likeliest(name));
    double margin = CyrillicText.score(likeliest) - CyrillicText.score(expected);
    return margin > 1 ? likeliest : expected;
  }
}
