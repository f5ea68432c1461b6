// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.facets;

import java.util.Arrays;
import java.util.List;

/** How long something took, each time. */
public final class Percentiles {
  private static final double NANOS = 1e6;
  private final long[] sorted;

  /**
   * Sorts times.
   *
   * @param nanos at least one
   */
  public Percentiles(List<Long> nanos) {
    if (nanos.isEmpty()) {
      throw new IllegalArgumentException("expected at least one time, got none");
    }
    sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
  }

  /** The time that this part of all times is not above, by the nearest rank: 0.5 for the median. */
  public double milliseconds(double part) {
    int rank = (int) Math.ceil(part * sorted.length);
    return sorted[Math.max(0, rank - 1)] / NANOS;
  }

  /** In milliseconds. */
  public double mean() {
    return Arrays.stream(sorted).average().orElseThrow() / NANOS;
  }
}
