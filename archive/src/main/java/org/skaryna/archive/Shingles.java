// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import java.util.HashSet;
import java.util.Set;

/**
 * Each three words in a row of a text, as 64-bit hashes (Broder, <i>On the resemblance and
 * containment of documents</i>, SEQUENCES 1997), whatever the words' case and what stands between
 * them.
 */
final class Shingles {
  private static final int WORDS = 3;
  private static final int FACTOR = 31;
  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private final String text;
  private int at;
  private int words;
  private long first;
  private long second;
  private long third;

  Shingles(String text) {
    this.text = text;
  }

  /** All of a text, each once. */
  static Set<Long> of(String text) {
    Set<Long> all = new HashSet<>();
    Shingles shingles = new Shingles(text);
    while (shingles.advance()) {
      all.add(shingles.hash());
    }
    return all;
  }

  /** Goes to the next; false after the last. */
  boolean advance() {
    while (word()) {
      if (words >= WORDS) {
        return true;
      }
    }
    return false;
  }

  long hash() {
    return mixed((first * FACTOR + second) * FACTOR + third);
  }

  private boolean word() {
    int length = text.length();
    while (at < length && !Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    if (at == length) {
      return false;
    }
    long state = FNV_OFFSET;
    for (; at < length && Character.isLetterOrDigit(text.charAt(at)); at++) {
      state = (state ^ Character.toLowerCase(text.charAt(at))) * FNV_PRIME;
    }
    first = second;
    second = third;
    third = mixed(state);
    words++;
    return true;
  }

  /** Spreads every bit over all (the finalizer of SplitMix64; Steele, Lea, Flood, OOPSLA 2014). */
  static long mixed(long value) {
    long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
