// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * What is kept of a token. The token itself is shown once and kept nowhere.
 *
 * <p>Its SHA-256 is enough, and a slow hash as for passwords is not needed: a token is 256 random
 * bits, so that nobody who sees the checksum can try all that it might be; a password can be tried.
 *
 * @param name who has it, as the audit log will tell: 1 to 60 letters, digits, spaces and {@code .
 *     _ - @}
 * @param sha256 hexadecimal
 * @param lastDay the last day on which it is valid, {@link #NO_END} where there is none
 * @param revoked when it was revoked, {@link #NEVER} where it was not
 */
public record Token(
    String name, Role role, String sha256, Instant created, LocalDate lastDay, Instant revoked) {
  public static final LocalDate NO_END = LocalDate.MAX;
  public static final Instant NEVER = Instant.MAX;

  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._@-]{0,59}");

  public Token {
    if (!NAME.matcher(name).matches() || !name.equals(name.strip())) {
      throw new IllegalArgumentException(
          "name: expected 1 to 60 letters, digits, spaces and . _ - @, got '%.80s'"
              .formatted(name));
    }
  }

  /** Whether it opens anything on that day. */
  public boolean isValidOn(LocalDate day) {
    return revoked.equals(NEVER) && !day.isAfter(lastDay);
  }

  Token revokedAt(Instant when) {
    return new Token(name, role, sha256, created, lastDay, when);
  }
}
