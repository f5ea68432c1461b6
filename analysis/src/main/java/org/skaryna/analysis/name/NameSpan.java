// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

/** Where a name stands in a query, in UTF-16 code units: [start, end). */
public record NameSpan(int start, int end) {
  /** Checks that the span holds a letter. */
  public NameSpan {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException(
          "a span needs 0 <= start < end, got [%d, %d)".formatted(start, end));
    }
  }
}
