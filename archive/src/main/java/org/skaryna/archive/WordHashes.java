// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

/** The words of a text as 64-bit hashes, whatever their case and what stands between them. */
final class WordHashes {
  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private final String text;
  private int at;
  private long hash;

  WordHashes(String text) {
    this.text = text;
  }

  /** The hash of the word that {@link #advance} went to. */
  long hash() {
    return hash;
  }

  /** Goes to the next word; false after the last. */
  boolean advance() {
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
    hash = mixed(state);
    return true;
  }

  /** Spreads every bit over all (the finalizer of SplitMix64; Steele, Lea, Flood, OOPSLA 2014). */
  static long mixed(long value) {
    long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
