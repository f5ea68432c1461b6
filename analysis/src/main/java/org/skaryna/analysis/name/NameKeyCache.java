// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the keys of words seen lately, for all threads: texts repeat their words, and most that
 * one analyzer meets another has met. An entry never changes, so that a race between threads costs
 * a second computation and nothing else.
 */
final class NameKeyCache {
  /** Knows four of five capitalised words of an encyclopedia; some megabytes when full. */
  private static final int SIZE = 1 << 15;

  private static final @Nullable Entry[] ENTRIES = new @Nullable Entry[SIZE];

  private record Entry(String word, List<String> keys) {}

  private NameKeyCache() {}

  /** The keys of the word in the first {@code length} letters ({@link NameKeys#of}). */
  static List<String> of(char[] word, int length) {
    int slot = hash(word, length) & (SIZE - 1);
    Entry entry = ENTRIES[slot];
    if (entry == null || !isSame(entry.word, word, length)) {
      String written = new String(word, 0, length);
      entry = new Entry(written, NameKeys.of(written));
      ENTRIES[slot] = entry;
    }
    return entry.keys;
  }

  private static boolean isSame(String known, char[] word, int length) {
    if (known.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (known.charAt(i) != word[i]) {
        return false;
      }
    }
    return true;
  }

  private static int hash(char[] chars, int length) {
    int hash = length;
    for (int i = 0; i < length; i++) {
      hash = hash * 31 + chars[i];
    }
    return hash ^ hash >>> 15;
  }
}
