// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.schema;

import java.util.ArrayList;
import java.util.List;

/**
 * The stretches of a text that one analyzer reads.
 *
 * @param text with blanks in place of the rest, so that every word keeps its place
 * @param starts where each stretch begins
 */
record Stretches(String text, List<Integer> starts) {
  Stretches {
    starts = List.copyOf(starts);
  }

  /** Gathers the stretches of one text in their order. */
  static final class Builder {
    private final String whole;
    private final StringBuilder text = new StringBuilder();
    private final List<Integer> starts = new ArrayList<>();

    Builder(String whole) {
      this.whole = whole;
    }

    /** Adds [start, end) of the whole text; what follows the stretch before at once prolongs it. */
    void add(int start, int end) {
      if (start == end) {
        return;
      }
      if (starts.isEmpty() || text.length() < start) {
        text.repeat(' ', start - text.length());
        starts.add(start);
      }
      text.append(whole, start, end);
    }

    Stretches build() {
      text.repeat(' ', whole.length() - text.length());
      return new Stretches(text.toString(), starts);
    }
  }
}
