// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.query;

import java.util.Comparator;

/**
 * A place in an article where the asked name stands.
 *
 * @param positions of its words, growing, at least one
 * @param spellings the number of each word's spelling
 */
record NameMention(WrittenName name, int[] positions, int[] spellings) {
  /** The one of more words, then the stricter, then the cheaper, then the earlier. */
  static final Comparator<NameMention> BEST_FIRST =
      Comparator.<NameMention>comparingInt(mention -> -mention.positions.length)
          .thenComparing(mention -> mention.name.match().level())
          .thenComparingDouble(mention -> mention.name.match().cost())
          .thenComparingInt(NameMention::start);

  int start() {
    return positions[0];
  }

  int end() {
    return positions[positions.length - 1];
  }

  boolean covers(int position) {
    return start() <= position && position <= end();
  }

  boolean overlaps(NameMention other) {
    return start() <= other.end() && other.start() <= end();
  }
}
