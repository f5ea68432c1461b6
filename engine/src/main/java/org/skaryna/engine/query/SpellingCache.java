// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.query;

import java.util.LinkedHashMap;
import java.util.Optional;
import org.skaryna.analysis.name.NameLevel;

/**
 * Remembers which spellings of a name's word a segment holds, and where. Segments never change and
 * given names return in query after query, so that most words need not be looked up again. Forgets
 * the words not asked for longest. Safe for several threads.
 */
final class SpellingCache {
  /** In all words together, about 40 MB. */
  private static final int MOST_WEIGHT = 200_000;

  private final LinkedHashMap<Key, IndexedWord> words = new LinkedHashMap<>(256, 0.75f, true);
  private int weight;

  /**
   * What decides the spellings.
   *
   * @param segment what tells the segment's files from others'
   * @param word {@link org.skaryna.analysis.name.NameMatcher#identity}
   */
  record Key(Object segment, String field, Object word, NameLevel level) {}

  synchronized Optional<IndexedWord> get(Key key) {
    return Optional.ofNullable(words.get(key));
  }

  synchronized void put(Key key, IndexedWord found) {
    IndexedWord before = words.put(key, found);
    weight += found.weight() - (before == null ? 0 : before.weight());
    var eldest = words.entrySet().iterator();
    while (weight > MOST_WEIGHT && eldest.hasNext()) {
      weight -= eldest.next().getValue().weight();
      eldest.remove();
    }
  }
}
