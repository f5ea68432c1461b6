// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi;

import java.time.Duration;

/**
 * How slowly a body may come. One that drips would hold a thread for as long as its sender likes:
 * the server's idle timeout begins anew with each byte.
 *
 * @param start is given to every body
 * @param bytesPerSecond for which it is given a second more
 */
record Pace(Duration start, long bytesPerSecond) {
  /** A line of 64 kbit/s keeps it. */
  static final Pace USUAL = new Pace(Duration.ofSeconds(30), 4096);

  Pace {
    if (bytesPerSecond < 1) {
      throw new IllegalArgumentException(
          "bytesPerSecond must be at least 1, got " + bytesPerSecond);
    }
  }

  /** Whether a body of which so much has come should have been further after so long. */
  boolean isMissed(long bytes, Duration after) {
    return after.compareTo(start.plusSeconds(bytes / bytesPerSecond)) > 0;
  }
}
