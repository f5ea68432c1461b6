// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.skaryna.archive.ArchiveException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one thread of a server that writes. It takes the data folder's lock for each piece of work
 * and gives it back after it, so that commands come in between.
 */
final class WriteQueue implements AutoCloseable {
  /** How much may wait before more is refused. */
  static final int LONGEST = 32;

  private static final Logger LOG = LoggerFactory.getLogger(WriteQueue.class);
  private static final Duration LOOK_AGAIN = Duration.ofSeconds(2);
  private static final Duration STOP_WITHIN = Duration.ofSeconds(7);

  private final DataFolder folder;
  private final Runnable afterEach;
  private final LinkedBlockingQueue<Job> jobs = new LinkedBlockingQueue<>();
  private volatile String waitingFor = "";
  private final AtomicBoolean stopping = new AtomicBoolean();
  private final Thread thread;

  /**
   * @param afterEach is run once a piece of work is done and the lock given back
   */
  WriteQueue(DataFolder folder, Runnable afterEach) {
    this.folder = folder;
    this.afterEach = afterEach;
    thread = Thread.ofPlatform().name("writer").daemon().unstarted(this::run);
  }

  void start() {
    thread.start();
  }

  /** What is done with the right to write. */
  interface Work {
    void run(Writing writing) throws IOException;
  }

  /** Something that waits to be done. */
  static final class Job {
    private final String what;
    private final Work work;
    private final AtomicBoolean taken = new AtomicBoolean();
    private final CompletableFuture<Boolean> done = new CompletableFuture<>();

    private Job(String what, Work work) {
      this.what = what;
      this.work = work;
    }

    /** Completes when it is done, with the exception where it could not be. */
    CompletableFuture<Boolean> done() {
      return done;
    }

    /** Takes it back; false where it has begun, or is done. */
    boolean giveUp() {
      return taken.compareAndSet(false, true);
    }

    private void run(Writing writing) throws IOException {
      if (taken.compareAndSet(false, true)) {
        work.run(writing);
      }
    }
  }

  /**
   * Puts something at the end, however much waits.
   *
   * @param what as others will be told who wait for the lock: {@code serve}
   */
  Job add(String what, Work work) {
    Job job = new Job(what, work);
    jobs.add(job);
    return job;
  }

  int waiting() {
    return jobs.size();
  }

  int room() {
    return Math.max(0, LONGEST - jobs.size());
  }

  /** Who else holds the lock, empty where nobody is waited for. */
  String waitingFor() {
    return waitingFor;
  }

  private void run() {
    while (!stopping.get()) {
      try {
        run(jobs.take());
      } catch (InterruptedException stop) {
        return;
      }
    }
  }

  private void run(Job job) {
    try {
      Optional<Writing> opened = open(job);
      if (opened.isPresent()) {
        try (Writing writing = opened.get()) {
          job.run(writing);
        }
      }
      afterEach.run();
      job.done.complete(true);
    } catch (IOException | RuntimeException e) {
      if (!stopping.get()) {
        LOG.error("{} could not be done: {}", job.what, e.getMessage());
      }
      job.done.completeExceptionally(e);
    } finally {
      waitingFor = "";
    }
  }

  /** Empty where nobody wants it any more. */
  private Optional<Writing> open(Job job) {
    while (!stopping.get() && !job.taken.get()) {
      AtomicBoolean held = new AtomicBoolean();
      try {
        Writing writing =
            folder.writeWithin(
                LOOK_AGAIN,
                job.what,
                holder -> {
                  waitingFor = holder;
                  held.set(true);
                });
        waitingFor = "";
        return Optional.of(writing);
      } catch (ArchiveException e) {
        if (!held.get()) {
          throw e;
        }
      }
    }
    return Optional.empty();
  }

  /** Ends what is being written, which goes on at the next start. */
  @Override
  public void close() {
    stopping.set(true);
    thread.interrupt();
    try {
      thread.join(STOP_WITHIN);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
