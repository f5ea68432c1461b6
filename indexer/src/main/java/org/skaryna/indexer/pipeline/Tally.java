// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.pipeline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What became of the items so far. One thread counts, any may ask meanwhile. */
final class Tally {
  private final Map<Fate, Long> counts = new EnumMap<>(Fate.class);
  private final List<ItemFate> notTakenIn = new ArrayList<>();
  private final long started = System.nanoTime();

  synchronized void add(ItemFate item) {
    counts.merge(item.fate(), 1L, Long::sum);
    if (!item.fate().takenIn() && notTakenIn.size() < IndexingReport.LONGEST_LIST) {
      notTakenIn.add(item);
    }
  }

  synchronized IndexingReport report() {
    return new IndexingReport(counts, notTakenIn, Duration.ofNanos(System.nanoTime() - started));
  }
}
