// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import java.time.Instant;
import java.util.List;

/**
 * Which documents a check draws, so that it can be told later: every document has a lot, made of
 * its id and the seed, and the lowest lots are drawn.
 *
 * @param seed 0 where no lots were drawn
 * @param highest the highest lot that was drawn
 * @param since only what changed at that time or later
 */
record Draw(long seed, long highest, Instant since) {
  private static final int KEY_DIGITS = 16;
  private static final int HEX = 16;

  static final Draw ALL = new Draw(0, Long.MAX_VALUE, Instant.EPOCH);

  static Draw since(Instant when) {
    return new Draw(0, Long.MAX_VALUE, when);
  }

  /**
   * @param documents all there are, by {@link DocumentPaths#key}
   */
  static Draw sample(long seed, List<String> documents, long size) {
    Draw unlimited = new Draw(seed, Long.MAX_VALUE, Instant.EPOCH);
    long[] lots = documents.stream().mapToLong(unlimited::lot).sorted().toArray();
    int last = (int) Math.min(size, lots.length) - 1;
    return last < 0 ? unlimited : new Draw(seed, lots[last], Instant.EPOCH);
  }

  /** Whether a document was drawn that changed last at that time. */
  boolean holds(String document, Instant changed) {
    return !changed.isBefore(since) && (seed == 0 || lot(document) <= highest);
  }

  private long lot(String document) {
    long key = Long.parseUnsignedLong(document, 0, KEY_DIGITS, HEX);
    return Shingles.mixed(key ^ Shingles.mixed(seed));
  }
}
