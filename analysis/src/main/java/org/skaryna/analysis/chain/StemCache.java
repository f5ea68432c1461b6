// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.chain;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the stems of frequent words, because few words make up most of a text: of each group of
 * words that share a hash, the last one seen. All threads share it without a lock; at worst a word
 * is stemmed twice.
 */
public final class StemCache {
  private static final int SLOTS = 1 << 16;

  private record Entry(String word, List<String> stems) {
    boolean is(char[] letters, int length) {
      if (word.length() != length) {
        return false;
      }
      for (int i = 0; i < length; i++) {
        if (word.charAt(i) != letters[i]) {
          return false;
        }
      }
      return true;
    }
  }

  private final AtomicReferenceArray<@Nullable Entry> entries = new AtomicReferenceArray<>(SLOTS);

  /** The stems of the first {@code length} letters, by {@code stemmer} where they are not known. */
  List<String> stems(char[] letters, int length, Function<String, List<String>> stemmer) {
    int slot = slot(letters, length);
    Entry entry = entries.getAcquire(slot);
    if (entry == null || !entry.is(letters, length)) {
      String word = new String(letters, 0, length);
      entry = new Entry(word, stemmer.apply(word));
      entries.setRelease(slot, entry);
    }
    return entry.stems();
  }

  private static int slot(char[] letters, int length) {
    int hash = 0;
    for (int i = 0; i < length; i++) {
      hash = 31 * hash + letters[i];
    }
    return (hash ^ hash >>> 15) & (SLOTS - 1);
  }
}
