// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

/**
 * The original's checksum.
 *
 * @param sha512 lower-case hexadecimal, 128 digits
 * @param bytes the original's length
 */
public record Fixity(String sha512, long bytes) {
  private static final int HEX_DIGITS = 128;
  private static final int PREFIX_DIGITS = 16;
  private static final int HEX = 16;

  public Fixity {
    if (sha512.length() != HEX_DIGITS) {
      throw new IllegalArgumentException(
          "sha512 must have %d hexadecimal digits, got %d: '%s'"
              .formatted(HEX_DIGITS, sha512.length(), sha512));
    }
  }

  /** The first 64 bits of the checksum, by which the same originals are looked for. */
  long prefix() {
    return Long.parseUnsignedLong(sha512, 0, PREFIX_DIGITS, HEX);
  }
}
