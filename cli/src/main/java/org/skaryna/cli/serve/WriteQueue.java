// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.skaryna.archive.ArchiveException;
import org.skaryna.cli.installation.DataFolder;
import org.skaryna.cli.installation.Writing;
import org.skaryna.searchapi.intake.IntakeUnavailableException;

/**
 * The one thread of a server that writes. It takes the data folder's lock for each piece of work
 * and gives it back after it, so that commands come in between.
 */
public final class WriteQueue implements AutoCloseable {
  /** How much may wait before more is refused. */
  public static final int LONGEST = 32;

  private static final Duration LOOK_AGAIN = Duration.ofSeconds(2);
  private static final Duration STOP_WITHIN = Duration.ofSeconds(2);

  private final DataFolder folder;
  private final Runnable afterEach;
  private final LinkedBlockingQueue<Job> jobs = new LinkedBlockingQueue<>();
  private volatile String waitingFor = "";
  private final AtomicBoolean stopping = new AtomicBoolean();
  private final CompletableFuture<Boolean> stopped = new CompletableFuture<>();
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
  public static final class Job {
    private final String what;
    private final Work work;
    private final AtomicBoolean taken = new AtomicBoolean();
    private final CompletableFuture<Boolean> done = new CompletableFuture<>();

    private Job(String what, Work work) {
      this.what = what;
      this.work = work;
    }

    /** Completes when it is done, with the exception where it could not be. */
    public CompletableFuture<Boolean> done() {
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

  /**
   * Does something while the caller waits, and passes on what it throws.
   *
   * @param wait how long until it must have begun
   * @throws IntakeUnavailableException when it has not; it never will
   */
  void run(String what, Duration wait, Work work) {
    Job job = add(what, work);
    try {
      CompletableFuture.anyOf(job.done(), stopped).get(wait.toMillis(), TimeUnit.MILLISECONDS);
      if (job.done().isDone()) {
        return;
      }
      job.giveUp();
      throw new IntakeUnavailableException("the server is ending, please try again");
    } catch (TimeoutException late) {
      if (job.giveUp()) {
        throw new IntakeUnavailableException(
            "nothing was changed: the archive is being written to by %s, please try again"
                .formatted(waitingFor.isEmpty() ? "this server" : waitingFor));
      }
    } catch (ExecutionException e) {
      throw cause(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      job.giveUp();
      throw new IntakeUnavailableException("the server is ending, nothing was changed");
    }
    try {
      job.done().join(); // it has begun
    } catch (CompletionException e) {
      throw cause(e.getCause());
    }
  }

  private static RuntimeException cause(@Nullable Throwable cause) {
    return switch (cause) {
      case RuntimeException ours -> ours;
      case IOException io -> new UncheckedIOException(io);
      case null, default -> new IllegalStateException(cause);
    };
  }

  /** Completes when nothing more is done. */
  CompletableFuture<Boolean> stopped() {
    return stopped;
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
    stopped.complete(true);
    thread.interrupt();
    try {
      if (thread.isAlive()) {
        thread.join(STOP_WITHIN);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
