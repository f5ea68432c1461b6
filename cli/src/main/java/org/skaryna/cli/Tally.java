// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.skaryna.indexer.pipeline.Fate;
import org.skaryna.indexer.pipeline.IndexingReport;
import org.skaryna.indexer.pipeline.ItemFate;

/** What became of the items so far: all that is known where an `add` ends before its last one. */
final class Tally {
  private final Map<Fate, Long> counts = new EnumMap<>(Fate.class);
  private final long started = System.nanoTime();

  synchronized void note(ItemFate item) {
    counts.merge(item.fate(), 1L, Long::sum);
  }

  synchronized IndexingReport report() {
    return new IndexingReport(counts, List.of(), Duration.ofNanos(System.nanoTime() - started));
  }
}
