// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.facets;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.skaryna.bench.snippets.HttpSearches;

/** The same queries with facets and without, each pair one after the other by the same client. */
final class FacetRounds {
  private final HttpSearches http;
  private final List<String> queries;

  FacetRounds(HttpSearches http, List<String> queries) {
    this.http = http;
    this.queries = queries;
  }

  record Times(Percentiles bare, Percentiles facets) {}

  private record Pair(long bare, long facets) {}

  /** Runs every query so many times, by so many clients at a time. */
  Times run(int clients, int rounds) throws IOException {
    AtomicInteger next = new AtomicInteger();
    List<Future<List<Pair>>> futures = new ArrayList<>();
    List<Pair> all = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
      for (int client = 0; client < clients; client++) {
        futures.add(threads.submit(() -> pairs(next, rounds)));
      }
      for (Future<List<Pair>> future : futures) {
        all.addAll(future.get());
      }
    } catch (ExecutionException e) {
      throw new IOException("a search failed", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
    return new Times(
        new Percentiles(all.stream().map(Pair::bare).toList()),
        new Percentiles(all.stream().map(Pair::facets).toList()));
  }

  private List<Pair> pairs(AtomicInteger next, int rounds) throws IOException {
    List<Pair> pairs = new ArrayList<>();
    for (int i = next.getAndIncrement(); i < rounds * queries.size(); i = next.getAndIncrement()) {
      String query = queries.get(i % queries.size());
      // Whichever comes second finds the query's postings in the processor's caches.
      boolean bareFirst = (i + i / queries.size()) % 2 == 0;
      long first = nanos(query, bareFirst ? "&facets=none" : "");
      long second = nanos(query, bareFirst ? "" : "&facets=none");
      pairs.add(bareFirst ? new Pair(first, second) : new Pair(second, first));
    }
    return pairs;
  }

  private long nanos(String query, String parameters) throws IOException {
    long began = System.nanoTime();
    http.letters(query, parameters);
    return System.nanoTime() - began;
  }
}
