// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

import java.nio.CharBuffer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skaryna.analysis.name.form.GivenNames;

/** Remembers the keys of words seen lately: texts repeat their words. Used by one thread. */
final class NameKeyCache {
  private static final int SIZE = 1 << 12;

  private final @Nullable Entry[] entries = new @Nullable Entry[SIZE];

  private record Entry(String word, List<String> keys) {}

  List<String> of(NameContext words) {
    if (words.isInitial()) {
      String written = new String(words.buffer(), 0, words.length());
      return List.of(NameKeys.initial(written, words.isChained()));
    }
    int slot = hash(words.buffer(), words.length()) & (SIZE - 1);
    Entry entry = entries[slot];
    if (entry == null || !same(entry.word, words)) {
      String word = new String(words.buffer(), 0, words.length());
      entry = new Entry(word, NameKeys.of(word));
      entries[slot] = entry;
    }
    return entry.keys;
  }

  static boolean isGivenName(char[] word, int length) {
    return GivenNames.isFull(new String(word, 0, length));
  }

  private static boolean same(String word, NameContext words) {
    return word.length() == words.length()
        && word.contentEquals(CharBuffer.wrap(words.buffer(), 0, words.length()));
  }

  private static int hash(char[] chars, int length) {
    int hash = length;
    for (int i = 0; i < length; i++) {
      hash = hash * 31 + chars[i];
    }
    return hash ^ hash >>> 15;
  }
}
