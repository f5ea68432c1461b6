// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Does work on documents in several threads, but all work on one document in the order in which it
 * was given: each id has its lane. Few tasks wait; whoever gives more waits too. Used by one
 * thread.
 */
final class Lanes implements AutoCloseable {
  private static final int WAITING_A_LANE = 8;

  private final List<ThreadPoolExecutor> lanes = new ArrayList<>();
  private final Semaphore room;
  private final AtomicReference<RuntimeException> failure;

  Lanes(int number) {
    for (int i = 1; i <= number; i++) {
      lanes.add(
          new ThreadPoolExecutor(
              1,
              1,
              0,
              TimeUnit.SECONDS,
              new LinkedBlockingQueue<>(),
              Thread.ofPlatform().daemon().name("lane-" + i).factory()));
    }
    room = new Semaphore(number * WAITING_A_LANE);
    failure = new AtomicReference<>();
  }

  /**
   * Gives a task to the lane of this id.
   *
   * @throws RuntimeException what an earlier task threw
   */
  void run(String id, Runnable task) {
    throwFailure();
    room.acquireUninterruptibly();
    try {
      lanes.get(Math.floorMod(id.hashCode(), lanes.size())).execute(() -> guarded(task));
    } catch (RejectedExecutionException closed) {
      room.release();
      throw closed;
    }
  }

  /** Waits until everything given is done, and throws what any task threw. */
  void settle() {
    List<Future<?>> ends = new ArrayList<>();
    lanes.forEach(lane -> ends.add(lane.submit(() -> {})));
    for (Future<?> end : ends) {
      awaitEnd(end);
    }
    throwFailure();
  }

  private static void awaitEnd(Future<?> end) {
    boolean interrupted = false;
    while (true) {
      try {
        end.get();
        break;
      } catch (InterruptedException e) {
        interrupted = true; // what was begun is brought to its end
      } catch (ExecutionException e) {
        throw new IllegalStateException(e.getCause());
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void guarded(Runnable task) {
    try {
      if (failure.get() == null) {
        task.run();
      }
    } catch (RuntimeException e) {
      failure.compareAndSet(null, e);
    } catch (Error e) {
      failure.compareAndSet(null, new IllegalStateException("writing the index failed: " + e, e));
    } finally {
      room.release();
    }
  }

  private void throwFailure() {
    RuntimeException first = failure.get();
    if (first != null) {
      throw first;
    }
  }

  /** Waits for what is under way and forgets the rest. */
  @Override
  public void close() {
    lanes.forEach(ThreadPoolExecutor::shutdown);
    lanes.forEach(lane -> lane.getQueue().clear());
    lanes.forEach(ThreadPoolExecutor::close);
  }
}
