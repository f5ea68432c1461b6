// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.util.List;

/**
 * A passage of an article: plain text, at most 240 letters, and what in it matched.
 *
 * @param highlights in order, not overlapping
 */
public record Snippet(String text, List<Span> highlights) {
  public Snippet {
    highlights = List.copyOf(highlights);
  }

  /** [start, end) in UTF-16 code units of the passage. */
  public record Span(int start, int end) {}
}
