// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.oai;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.zip.CRC32;
import org.skaryna.searchapi.oai.OaiError.Code;

/**
 * Where a list goes on. It holds all that the server needs, so it never expires and may be used
 * again.
 *
 * @param verb whose list it is
 * @param set empty for all
 * @param after the number of the last change that was sent
 * @param sent how many records were sent before
 */
record ResumptionToken(String verb, Datestamps datestamps, String set, long after, long sent) {
  private static final String BETWEEN = "\n";
  private static final int PARTS = 7;

  /** Digits, letters, minus and underscore. */
  String text() {
    String parts =
        String.join(
            BETWEEN,
            verb,
            datestamps.from().toString(),
            datestamps.until().toString(),
            set,
            Long.toString(after),
            Long.toString(sent));
    String checked = parts + BETWEEN + checksum(parts);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(checked.getBytes(UTF_8));
  }

  /**
   * Reads a token.
   *
   * @throws OaiError {@code badResumptionToken} where it is none of this verb
   */
  static ResumptionToken of(String text, String verb) {
    try {
      String plain = new String(Base64.getUrlDecoder().decode(text), UTF_8);
      String[] parts = plain.split(BETWEEN, -1);
      int end = plain.lastIndexOf(BETWEEN);
      if (parts.length == PARTS
          && parts[PARTS - 1].equals(checksum(plain.substring(0, end)))
          && parts[0].equals(verb)) {
        return new ResumptionToken(
            verb,
            new Datestamps(Instant.parse(parts[1]), Instant.parse(parts[2])),
            parts[3],
            Long.parseLong(parts[4]),
            Long.parseLong(parts[5]));
      }
    } catch (IllegalArgumentException | DateTimeException e) {
      throw bad();
    }
    throw bad();
  }

  private static OaiError bad() {
    return new OaiError(
        Code.BAD_RESUMPTION_TOKEN,
        "expected the resumptionToken of the answer before, for the same verb");
  }

  private static String checksum(String parts) {
    CRC32 crc = new CRC32();
    crc.update(parts.getBytes(UTF_8));
    return Long.toHexString(crc.getValue());
  }
}
