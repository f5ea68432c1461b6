// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.extract;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mends what old mail programs wrote against RFC 2045, section 5.1, and every mail program still
 * reads: a boundary with signs in it that is not quoted, {@code boundary=----=_NextPart_0}.
 */
final class LetterHeader {
  private static final Pattern BARE_BOUNDARY =
      Pattern.compile("(?i)(\\bboundary=)([^\\s\";]*[=?:@/\\[\\](),<>][^\\s\";]*)");
  private static final Pattern END = Pattern.compile("\\r?\\n\\r?\\n");

  private LetterHeader() {}

  /** The letter with its boundary in quotes; the same array where nothing is to be mended. */
  static byte[] mended(byte[] letter) {
    String text = new String(letter, StandardCharsets.ISO_8859_1);
    Matcher end = END.matcher(text);
    int length = end.find() ? end.start() : text.length();
    Matcher boundary = BARE_BOUNDARY.matcher(text).region(0, length);
    return boundary.find()
        ? boundary.replaceFirst("$1\"$2\"").getBytes(StandardCharsets.ISO_8859_1)
        : letter;
  }
}
