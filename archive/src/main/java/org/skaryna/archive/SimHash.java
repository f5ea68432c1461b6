// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import java.util.Arrays;

/**
 * A fingerprint of a text that is nearly the same for nearly the same text: SimHash (Charikar,
 * <i>Similarity estimation techniques from rounding algorithms</i>, STOC 2002; for web pages Manku,
 * Jain, Das Sarma, WWW 2007) over shingles of three words. Case, punctuation and spacing do not
 * count.
 */
final class SimHash {
  /** Of a text too short to compare: a note or a caption. */
  static final long NONE = 0;

  private static final int FEWEST_SHINGLES = 12;
  private static final int LANES = 8;
  private static final int LANE = 0xff;

  /** A byte's bits, each in a byte of its own: eight counters that one addition moves. */
  private static final long[] SPREAD = spread();

  private final long[] lanes = new long[LANES];
  private final int[] votes = new int[Long.SIZE];
  private int inLanes;
  private int shingles;

  private SimHash() {}

  static long of(String text) {
    SimHash hash = new SimHash();
    Shingles words = new Shingles(text);
    while (words.advance()) {
      hash.vote(words.hash());
    }
    return hash.shingles < FEWEST_SHINGLES ? NONE : hash.majority();
  }

  /** How many bits differ. */
  static int distance(long one, long other) {
    return Long.bitCount(one ^ other);
  }

  private void vote(long hash) {
    for (int lane = 0; lane < LANES; lane++) {
      lanes[lane] += SPREAD[(int) (hash >>> lane * Byte.SIZE) & LANE];
    }
    shingles++;
    if (++inLanes == LANE) {
      count();
    }
  }

  /** Empties the lanes before one of their counters runs over. */
  private void count() {
    for (int bit = 0; bit < Long.SIZE; bit++) {
      votes[bit] += (int) (lanes[bit / Byte.SIZE] >>> bit % Byte.SIZE * Byte.SIZE) & LANE;
    }
    Arrays.fill(lanes, 0);
    inLanes = 0;
  }

  private long majority() {
    count();
    long bits = 0;
    for (int bit = 0; bit < Long.SIZE; bit++) {
      bits |= 2 * votes[bit] > shingles ? 1L << bit : 0;
    }
    return bits == NONE ? 1 : bits;
  }

  private static long[] spread() {
    long[] spread = new long[LANE + 1];
    for (int value = 0; value <= LANE; value++) {
      for (int bit = 0; bit < Byte.SIZE; bit++) {
        spread[value] |= (value >>> bit & 1L) << bit * Byte.SIZE;
      }
    }
    return spread;
  }
}
