// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

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

  private SimHash() {}

  static long of(String text) {
    int[] votes = new int[Long.SIZE];
    int shingles = 0;
    long first = 0;
    long second = 0;
    int words = 0;
    WordHashes hashes = new WordHashes(text);
    while (hashes.advance()) {
      long third = hashes.hash();
      words++;
      if (words >= 3) {
        vote(shingle(first, second, third), votes);
        shingles++;
      }
      first = second;
      second = third;
    }
    return shingles < FEWEST_SHINGLES ? NONE : majority(votes, shingles);
  }

  /** How many bits differ. */
  static int distance(long one, long other) {
    return Long.bitCount(one ^ other);
  }

  static long shingle(long first, long second, long third) {
    return WordHashes.mixed(first * 31 * 31 + second * 31 + third);
  }

  private static void vote(long hash, int[] votes) {
    for (int bit = 0; bit < Long.SIZE; bit++) {
      votes[bit] += (int) (hash >>> bit & 1);
    }
  }

  private static long majority(int[] votes, int of) {
    long bits = 0;
    for (int bit = 0; bit < Long.SIZE; bit++) {
      bits |= 2 * votes[bit] > of ? 1L << bit : 0;
    }
    return bits == NONE ? 1 : bits;
  }
}
