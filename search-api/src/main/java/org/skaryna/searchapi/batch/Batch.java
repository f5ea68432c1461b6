// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.skaryna.engine.search.NameFinding;
import org.skaryna.engine.search.SearchEngine;

/**
 * A list of names looked up. Rows in the order of the list are written as they are found; for any
 * other order all are found first.
 *
 * @param options what to look for, and how to tell it
 */
public record Batch(NameList list, BatchOptions options) {
  /** How often a reader who waits for rows is to see some. */
  private static final long FLUSH_NANOS = Duration.ofMillis(200).toNanos();

  /**
   * Looks everything up and writes it; closes nothing.
   *
   * @param progress is told after each line how many are done
   * @throws IOException when the one who reads has gone, or the disk is full
   */
  public void write(
      SearchEngine engine, BatchFormat format, BatchLinks links, OutputStream out, IntConsumer progress)
      throws IOException {
    BatchWriter writer = format.writer(links, options.locale(), out);
    writer.begin(list);
    try (Stream<NameFinding> found = engine.names(options.request(list.names()))) {
      Iterator<NameFinding> findings = found.iterator();
      if (options.sort() == BatchSort.INPUT) {
        writeAsFound(findings, writer, progress);
      } else {
        for (BatchRow row : sorted(findings, progress)) {
          writer.write(row);
        }
      }
    }
    writer.end();
  }

  private void writeAsFound(
      Iterator<NameFinding> findings, BatchWriter writer, IntConsumer progress) throws IOException {
    long flushed = System.nanoTime();
    int done = 0;
    for (ListLine line : list.lines()) {
      writer.write(row(line, findings));
      progress.accept(++done);
      if (System.nanoTime() - flushed > FLUSH_NANOS) {
        writer.flush();
        flushed = System.nanoTime();
      }
    }
  }

  private List<BatchRow> sorted(Iterator<NameFinding> findings, IntConsumer progress) {
    List<BatchRow> rows = new ArrayList<>();
    for (ListLine line : list.lines()) {
      rows.add(row(line, findings));
      progress.accept(rows.size());
    }
    rows.sort(options.sort().comparator(options.locale()));
    return rows;
  }

  private static BatchRow row(ListLine line, Iterator<NameFinding> findings) {
    return switch (line) {
      case ListLine.Name name -> new BatchRow.Found(name.line(), findings.next());
      case ListLine.Bad bad -> new BatchRow.LeftOut(bad);
    };
  }
}
