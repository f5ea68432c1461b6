// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Looks at something again and again, in a thread of its own that begins with the first search and
 * rests a minute after the last one.
 */
final class Refresher implements AutoCloseable {
  private static final long REST_NANOS = Duration.ofMinutes(1).toNanos();

  private final Duration pause;
  private final Look look;
  private final CountDownLatch closed = new CountDownLatch(1);
  private volatile long lastSearch;
  private volatile @Nullable Thread thread;

  /** What is done; what fails now is done by the search that misses it, which can tell. */
  interface Look {
    void run() throws IOException;
  }

  Refresher(Duration pause, Look look) {
    this.pause = pause;
    this.look = look;
  }

  /** Tells that looking is worth while. */
  void searchCame() {
    lastSearch = System.nanoTime();
    if (thread == null) {
      begin();
    }
  }

  private synchronized void begin() {
    if (thread == null && closed.getCount() > 0) {
      thread = Thread.ofPlatform().daemon().name("skaryna-refresh").start(this::lookUntilClosed);
    }
  }

  private void lookUntilClosed() {
    try {
      while (!closed.await(pause.toNanos(), TimeUnit.NANOSECONDS)) {
        if (System.nanoTime() - lastSearch < REST_NANOS) {
          look();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void look() {
    try {
      look.run();
    } catch (IOException | RuntimeException e) {
      // See Look.
    }
  }

  /** Returns when nothing is being looked at any more. */
  @Override
  public void close() {
    closed.countDown();
    Thread running;
    synchronized (this) {
      running = thread;
    }
    if (running != null) {
      try {
        running.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
