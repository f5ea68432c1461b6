// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.oai;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.regex.Pattern;
import org.skaryna.searchapi.http.PlainText;

/**
 * The name of a set: of the documents of one source. The protocol allows few signs in it, so all
 * others are written as their bytes in UTF-8: {@code Наша Ніва 2} -> {@code _D0_9D…_202}. The same
 * source has the same name in every archive.
 */
final class SetSpec {
  private static final Pattern LEGAL =
      Pattern.compile("[A-Za-z0-9\\-_.!~*'()]+(:[A-Za-z0-9\\-_.!~*'()]+)*");

  private SetSpec() {}

  static String of(String source) {
    StringBuilder spec = new StringBuilder();
    for (byte octet : PlainText.line(source).getBytes(UTF_8)) {
      char letter = (char) (octet & 0xFF);
      boolean plain = letter < 0x80 && Character.isLetterOrDigit(letter);
      spec.append(plain ? Character.toString(letter) : "_%02X".formatted((int) letter));
    }
    return spec.toString();
  }

  static boolean isLegal(String spec) {
    return LEGAL.matcher(spec).matches();
  }
}
