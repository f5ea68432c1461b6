// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.io.IOException;
import java.util.Map;

/** How many of some articles have each value of one facet. */
interface ValueCounts {
  /** No article has a value. */
  ValueCounts NONE = new NoCounts();

  /** The values that most articles have, those with equal counts in the order of their letters. */
  Map<String, Long> top(int most) throws IOException;

  /** Every value that an article has. */
  Map<String, Long> all() throws IOException;

  /** How many articles have one value. */
  long of(String value) throws IOException;

  /** See {@link #NONE}. */
  record NoCounts() implements ValueCounts {
    @Override
    public Map<String, Long> top(int most) {
      return Map.of();
    }

    @Override
    public Map<String, Long> all() {
      return Map.of();
    }

    @Override
    public long of(String value) {
      return 0;
    }
  }
}
