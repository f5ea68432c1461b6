// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
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

  /** What is done with each row. */
  public interface Rows {
    void take(BatchRow row) throws IOException;
  }

  /**
   * Looks everything up and writes it; closes nothing.
   *
   * @param progress is told after each line how many are done
   * @throws IOException when the one who reads has gone, or the disk is full
   */
  public void write(
      SearchEngine engine,
      BatchFormat format,
      BatchLinks links,
      OutputStream out,
      IntConsumer progress)
      throws IOException {
    BatchWriter writer = format.writer(links, options.locale(), out);
    writer.begin(list);
    AtomicLong flushed = new AtomicLong(System.nanoTime());
    lookUp(
        engine,
        row -> {
          writer.write(row);
          if (System.nanoTime() - flushed.get() > FLUSH_NANOS) {
            writer.flush();
            flushed.set(System.nanoTime());
          }
        },
        progress);
    writer.end();
  }

  /**
   * Looks everything up.
   *
   * @param rows gets each line, in the order asked for
   * @param progress is told after each line how many are done
   * @throws IOException what {@code rows} throws
   */
  public void lookUp(SearchEngine engine, Rows rows, IntConsumer progress) throws IOException {
    try (Stream<NameFinding> found = engine.names(options.request(list.names()))) {
      Iterator<NameFinding> findings = found.iterator();
      List<BatchRow> waiting = new ArrayList<>();
      Rows first = options.sort() == BatchSort.INPUT ? rows : waiting::add;
      int done = 0;
      for (ListLine line : list.lines()) {
        first.take(row(line, findings));
        progress.accept(++done);
      }
      waiting.sort(options.sort().comparator(options.locale()));
      for (BatchRow row : waiting) {
        rows.take(row);
      }
    }
  }

  private static BatchRow row(ListLine line, Iterator<NameFinding> findings) {
    return switch (line) {
      case ListLine.Name name -> new BatchRow.Found(name.line(), findings.next());
      case ListLine.Bad bad -> new BatchRow.LeftOut(bad);
    };
  }
}
