// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.pipeline;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What became of everything seen.
 *
 * @param counts how many items met each fate; every fate is there
 * @param notTakenIn the first skipped and failed items, at most {@value #LONGEST_LIST}
 */
public record IndexingReport(Map<Fate, Long> counts, List<ItemFate> notTakenIn, Duration took) {
  public static final int LONGEST_LIST = 1000;

  public IndexingReport {
    Map<Fate, Long> all = new EnumMap<>(Fate.class);
    for (Fate fate : Fate.values()) {
      all.put(fate, counts.getOrDefault(fate, 0L));
    }
    counts = Map.copyOf(all);
    notTakenIn = List.copyOf(notTakenIn);
  }

  public long count(Fate fate) {
    return counts.getOrDefault(fate, 0L);
  }

  /** All items; the sum of the counts. */
  public long seen() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }
}
