// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.chain;

import java.util.List;
import org.skaryna.analysis.cache.WordCache;

/**
 * The stems or lemmas of a word.
 *
 * @param word as normalized
 * @param stems at least one, the likeliest first
 */
public record Stems(String word, List<String> stems) implements WordCache.Entry {
  /** Room for the words of one language that are met again and again; some 5 MB when full. */
  public static WordCache<Stems> cache() {
    return WordCache.of(1 << 15);
  }

  @Override
  public boolean isOf(char[] letters, int length) {
    return WordCache.Entry.isSame(word, letters, length);
  }
}
