// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.cache;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what was found out about words met lately, because few words make up most of a text.
 * Entries share a pair of places by their hash; the one not asked for longest gives way, so that
 * words met once do not drive out frequent ones. Any number of threads share it without a lock: at
 * worst one forgets what another has just remembered, and a word is worked out twice.
 *
 * @param <E> what is remembered of a word; must never change
 */
public final class WordCache<E> {
  private final AtomicReferenceArray<@Nullable E> entries;
  private final Comparison<E> comparison;

  /** Tells which word something is remembered of. */
  public interface Comparison<E> {
    /** Whether {@code entry} is of the word in the first {@code length} of {@code letters}. */
    boolean isOf(E entry, char[] letters, int length);
  }

  /** What is remembered of one word. */
  public interface Entry {
    /** Whether it is about the word in the first {@code length} of {@code letters}. */
    boolean isOf(char[] letters, int length);

    /** Whether a word is the one in the first {@code length} of {@code letters}. */
    static boolean isSame(String word, char[] letters, int length) {
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

  /**
   * Remembers nothing yet.
   *
   * @param words how many at most, a power of two from two on
   */
  public static <E extends Entry> WordCache<E> of(int words) {
    return new WordCache<>(words, Entry::isOf);
  }

  /**
   * Remembers nothing yet.
   *
   * @param words how many at most, a power of two from two on
   * @param comparison for entries that are no {@link Entry}
   */
  public WordCache(int words, Comparison<E> comparison) {
    if (words < 2 || Integer.bitCount(words) != 1) {
      throw new IllegalArgumentException("words must be a power of two from 2 on, got " + words);
    }
    this.entries = new AtomicReferenceArray<>(words);
    this.comparison = comparison;
  }

  /** What is known of a word; nothing, as {@code null}, where it was not met lately. */
  public @Nullable E find(char[] letters, int length) {
    int place = place(letters, length);
    E first = entries.getAcquire(place);
    if (first != null && comparison.isOf(first, letters, length)) {
      return first;
    }
    E second = entries.getAcquire(place ^ 1);
    if (second == null || !comparison.isOf(second, letters, length)) {
      return null;
    }
    entries.setRelease(place, second);
    entries.setRelease(place ^ 1, first);
    return second;
  }

  /** Remembers what is known of a word from now on. */
  public void keep(char[] letters, int length, E entry) {
    int place = place(letters, length);
    entries.setRelease(place ^ 1, entries.getAcquire(place));
    entries.setRelease(place, entry);
  }

  /** What is known of a word, or what {@code unknown} finds out about it. */
  public E get(char[] letters, int length, Function<String, E> unknown) {
    E known = find(letters, length);
    if (known == null) {
      known = unknown.apply(new String(letters, 0, length));
      keep(letters, length, known);
    }
    return known;
  }

  private int place(char[] letters, int length) {
    int hash = 0;
    for (int i = 0; i < length; i++) {
      hash = 31 * hash + letters[i];
    }
    hash *= 0x9E3779B9;
    return (hash ^ hash >>> 15) & (entries.length() - 1) & ~1;
  }
}
