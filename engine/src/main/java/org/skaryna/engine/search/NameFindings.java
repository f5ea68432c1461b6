// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * Looks names up in their order on every core, a few ahead of the one who reads. Ended by {@link
 * #close}, after which nothing looks at the snapshot any more.
 */
final class NameFindings implements Iterator<NameFinding>, AutoCloseable {
  private static final int THREADS = Runtime.getRuntime().availableProcessors();
  private static final int AHEAD = 8 * THREADS;

  private final NameLookup lookup;
  private final Iterator<String> names;
  private final Deque<CompletableFuture<NameFinding>> underWay = new ArrayDeque<>();
  private @Nullable ExecutorService threads;
  private volatile boolean ended;

  NameFindings(NameLookup lookup, Iterator<String> names) {
    this.lookup = lookup;
    this.names = names;
  }

  @Override
  public boolean hasNext() {
    return !underWay.isEmpty() || names.hasNext();
  }

  @Override
  public NameFinding next() {
    if (!hasNext()) {
      throw new NoSuchElementException("there is no name behind the last");
    }
    while (underWay.size() < AHEAD && names.hasNext()) {
      String name = names.next();
      underWay.add(CompletableFuture.supplyAsync(() -> find(name), threads()));
    }
    try {
      return underWay.remove().join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException thrown ? thrown : e;
    }
  }

  private ExecutorService threads() {
    ExecutorService known = threads;
    if (known == null) {
      known =
          Executors.newFixedThreadPool(
              THREADS, Thread.ofPlatform().daemon().name("names").factory());
      threads = known;
    }
    return known;
  }

  private NameFinding find(String name) {
    if (ended) {
      throw new CancellationException("nobody reads on");
    }
    return lookup.findNext(name);
  }

  /** Waits for those under way; interrupting one would close the index's files. */
  @Override
  public void close() {
    ended = true;
    ExecutorService known = threads;
    if (known != null) {
      known.close();
    }
  }
}
