// SPDX-License-Identifier: Apache-2.0
package org.skaryna.opensearch;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.skaryna.engine.index.IndexVersionException;
import org.skaryna.engine.search.SearchUnavailableException;

/**
 * How long a search waits for the cluster: a node that falls out is replaced by its copies within a
 * second or two, so that it is asked again; whoever still has no answer then is told so within five
 * seconds. Safe for any number of threads.
 */
final class Patience implements AutoCloseable {
  /** Five seconds less what it takes to say so. */
  static final Duration USUAL = Duration.ofMillis(4_500);

  private static final Duration PAUSE = Duration.ofMillis(200);

  private final ClusterAddress address;
  private final Duration longest;

  /** Of the platform: analysers keep what they need by thread, and these are used again. */
  private final ExecutorService threads =
      Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("cluster-", 0).factory());

  Patience(ClusterAddress address, Duration longest) {
    this.address = address;
    this.longest = longest;
  }

  /** What the cluster is asked. */
  interface Question<T> {
    T ask() throws IOException;
  }

  /**
   * The answer.
   *
   * @throws SearchUnavailableException when there is none in time
   */
  <T> T ask(Question<T> question) {
    long deadline = System.nanoTime() + longest.toNanos();
    Future<T> answer = threads.submit(() -> askUntil(deadline, question));
    try {
      return answer.get(longest.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw unavailable(new IOException("it did not answer in time", e));
    } catch (InterruptedException e) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw unavailable(new IOException("interrupted while it was asked", e));
    } catch (ExecutionException e) {
      throw thrown(e);
    }
  }

  private <T> T askUntil(long deadline, Question<T> question)
      throws IOException, InterruptedException {
    while (true) {
      try {
        return question.ask();
      } catch (IOException e) {
        if (isFinal(e) || System.nanoTime() + PAUSE.toNanos() > deadline) {
          throw e;
        }
        Thread.sleep(PAUSE);
      }
    }
  }

  private boolean isFinal(IOException thrown) {
    return thrown instanceof ClusterException answered
        && (!answered.mayChange() || Diagnosis.isNotBegun(answered, address));
  }

  private RuntimeException thrown(ExecutionException e) {
    return switch (e.getCause()) {
      case IOException cause -> unavailable(cause);
      case IndexVersionException cause -> unavailable(cause);
      case RuntimeException cause -> cause;
      case Error cause -> throw cause;
      case null, default -> new CompletionException(e);
    };
  }

  /** The index cannot be read, and why. */
  SearchUnavailableException unavailable(Exception why) {
    Diagnosis diagnosis = Diagnosis.of(why, address);
    return new SearchUnavailableException(
        "the index %s cannot be read: %s".formatted(address, diagnosis.toOperators()),
        diagnosis.toReaders(),
        why);
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
