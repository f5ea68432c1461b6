// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.extract;

import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/**
 * Reads each document in another process, so that no document can stop or exhaust this one. A
 * process that hangs, crashes or runs out of memory fails its document and is replaced; one that
 * answered is used again. As many processes run as threads call, each started when first needed.
 */
public final class IsolatedTextExtractor implements TextExtractor {
  private static final Duration TIME_TO_END = Duration.ofSeconds(4);

  private final Class<?> mainClass;
  private final Duration timeout;
  private final long heapBytes;
  private final int longestText;
  private final Queue<WorkerProcess> idle = new ConcurrentLinkedQueue<>();
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("parser-clock").factory());

  /**
   * @param timeout for one document
   * @param heapBytes the memory of each process
   * @param longestText UTF-16 units
   */
  public IsolatedTextExtractor(Duration timeout, long heapBytes, int longestText) {
    this(ParserWorker.class, timeout, heapBytes, longestText);
  }

  IsolatedTextExtractor(Class<?> mainClass, Duration timeout, long heapBytes, int longestText) {
    this.mainClass = mainClass;
    this.timeout = timeout;
    this.heapBytes = heapBytes;
    this.longestText = longestText;
  }

  @Override
  public Extraction extract(Original original) {
    WorkerProcess worker = idleOrNew();
    Extraction extraction = worker.extract(original, timeout, clock);
    if (worker.isAlive()) {
      idle.add(worker);
    }
    return extraction;
  }

  private WorkerProcess idleOrNew() {
    for (WorkerProcess worker = idle.poll(); worker != null; worker = idle.poll()) {
      if (worker.isAlive()) {
        return worker;
      }
    }
    return WorkerProcess.start(mainClass, heapBytes, longestText, timeout);
  }

  @Override
  public void close() {
    clock.shutdownNow();
    idle.forEach(WorkerProcess::finish);
    for (WorkerProcess worker = idle.poll(); worker != null; worker = idle.poll()) {
      worker.close(TIME_TO_END);
    }
  }
}
