// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.skaryna.indexer.source.ItemSink;
import org.skaryna.indexer.source.SourceItem;
import org.skaryna.indexer.source.SourceWalker;

/**
 * Items on their way from the walker through the readers to the intake, in the walker's order. At
 * most {@value #MOST_ITEMS} items and about {@value #MOST_KILOBYTES} kB are under way; the walker
 * waits when they are.
 */
final class ItemQueue implements AutoCloseable {
  private static final int MOST_ITEMS = 512;
  private static final int MOST_KILOBYTES = 96 << 10;
  private static final long PATIENCE_NANOS = 1_000_000_000;

  private final BlockingQueue<Entry> entries = new ArrayBlockingQueue<>(MOST_ITEMS);
  private final Semaphore room = new Semaphore(MOST_KILOBYTES);
  private final SourceWalker walker;
  private final Preparation preparation;
  private final ExecutorService readers;
  private final Thread thread;

  ItemQueue(SourceWalker walker, Preparation preparation, ExecutorService readers) {
    this.walker = walker;
    this.preparation = preparation;
    this.readers = readers;
    thread = Thread.ofPlatform().daemon().name("walker").start(this::walk);
  }

  /** Gives everything to the intake; returns when the walker is at its end. */
  void drainTo(Intake intake) throws InterruptedException {
    while (true) {
      Entry entry = poll(intake.patience());
      switch (entry) {
        case null -> intake.settle(); // let nothing wait for company that does not come
        case Entry.Item(Future<Prepared> item, int kilobytes) ->
            intake.take(read(item, intake), () -> room.release(kilobytes));
        case Entry.Read(long bytes) -> intake.read(bytes);
        case Entry.End end -> {
          return;
        }
        case Entry.Broken(RuntimeException cause) -> throw cause;
      }
    }
  }

  private @Nullable Entry poll(long patience) throws InterruptedException {
    return entries.poll(Math.min(patience, PATIENCE_NANOS), TimeUnit.NANOSECONDS);
  }

  private void walk() {
    try {
      walker.walk(
          new ItemSink() {
            @Override
            public void item(SourceItem item) throws InterruptedException {
              put(item);
            }

            @Override
            public void read(long bytes) {
              putRead(bytes);
            }
          });
      entries.put(new Entry.End());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // closed
    } catch (RuntimeException | Error e) {
      putBroken(new IllegalStateException("walking the folders failed: " + e, e));
    }
  }

  private void put(SourceItem item) throws InterruptedException {
    int kilobytes = (int) Math.min(MOST_KILOBYTES, 1 + held(item) / 1024);
    room.acquire(kilobytes);
    try {
      entries.put(new Entry.Item(readers.submit(() -> preparation.prepare(item)), kilobytes));
    } catch (RejectedExecutionException e) {
      throw new InterruptedException("the pipeline was closed");
    }
  }

  private void putRead(long bytes) {
    try {
      entries.put(new Entry.Read(bytes));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void putBroken(RuntimeException cause) {
    try {
      entries.put(new Entry.Broken(cause));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static long held(SourceItem item) {
    if (!(item instanceof SourceItem.SourceFile file)) {
      return item.bytesHeld();
    }
    try {
      return Math.min(Preparation.SMALL_FILE, 2 * Files.size(file.file()));
    } catch (IOException e) {
      return 0; // reading it says what is wrong
    }
  }

  /** What was read before an item does not wait for long while that is being read. */
  private static Prepared read(Future<Prepared> item, Intake intake) throws InterruptedException {
    try {
      return result(item, intake.patience());
    } catch (TimeoutException slow) {
      intake.settle();
      return read(item, intake);
    }
  }

  private static Prepared result(Future<Prepared> item, long nanos)
      throws InterruptedException, TimeoutException {
    try {
      return item.get(nanos, TimeUnit.NANOSECONDS);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException("reading failed: " + e.getCause(), e.getCause());
    }
  }

  /** Stops the walker and gives up what is under way. */
  @Override
  public void close() {
    thread.interrupt();
    for (Entry entry = entries.poll(); entry != null; entry = entries.poll()) {
      if (entry instanceof Entry.Item(Future<Prepared> item, int kilobytes)) {
        item.cancel(true);
      }
    }
  }

  private sealed interface Entry {
    record Item(Future<Prepared> item, int kilobytes) implements Entry {}

    record Read(long bytes) implements Entry {}

    record End() implements Entry {}

    record Broken(RuntimeException cause) implements Entry {}
  }
}
