// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.batch;

import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.skaryna.searchapi.request.BusyException;

/**
 * How many lists may be looked up at once, whoever asks: the page and programs share one. Safe for
 * any number of threads.
 */
public final class ListsAtOnce {
  /** Each takes a core for up to half a minute. */
  private static final int MOST = 4;

  private final Semaphore free = new Semaphore(MOST);

  /** What is done with a list. */
  public interface Work {
    void run() throws IOException;
  }

  /**
   * Does one piece of work.
   *
   * @throws BusyException where {@value #MOST} are under way
   */
  public void run(Work work) throws IOException {
    if (!free.tryAcquire()) {
      throw new BusyException(
          "%d lists are being looked up, expected fewer at once".formatted(MOST));
    }
    try {
      work.run();
    } finally {
      free.release();
    }
  }
}
