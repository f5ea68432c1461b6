// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skaryna.analysis.name.NameLevel;

/**
 * Remembers which spellings of a name's word a segment holds. Segments never change and given names
 * return in query after query, so that most words need not be looked up again. Forgets the words
 * not asked for longest. Safe for several threads.
 */
final class SpellingCache {
  /** In all words together; one takes about 200 bytes. */
  private static final int MOST_SPELLINGS = 100_000;

  private final LinkedHashMap<Key, List<IndexedSpelling>> words =
      new LinkedHashMap<>(256, 0.75f, true);
  private int spellings;

  /**
   * What decides the spellings.
   *
   * @param segment what tells the segment's files from others'
   * @param word {@link org.skaryna.analysis.name.NameMatcher#identity}
   */
  record Key(Object segment, String field, Object word, NameLevel level) {}

  synchronized Optional<List<IndexedSpelling>> get(Key key) {
    return Optional.ofNullable(words.get(key));
  }

  synchronized void put(Key key, List<IndexedSpelling> found) {
    spellings += weight(found) - weight(words.put(key, found));
    var eldest = words.entrySet().iterator();
    while (spellings > MOST_SPELLINGS && eldest.hasNext()) {
      spellings -= weight(eldest.next().getValue());
      eldest.remove();
    }
  }

  /** An entry without spellings takes room too. */
  private static int weight(@Nullable List<IndexedSpelling> found) {
    return found == null ? 0 : 1 + found.size();
  }
}
