// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.compare;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.skaryna.bench.Load;
import org.skaryna.bench.compare.Contender.Query;
import org.skaryna.bench.facets.Percentiles;
import org.skaryna.bench.names.NameRecall;
import org.skaryna.bench.names.search.NameSearch;
import org.skaryna.bench.names.table.NameTables;
import org.skaryna.bench.names.table.Spelling;
import org.skaryna.bench.snippets.SampleQueries;
import org.skaryna.engine.schema.Article;
import org.skaryna.engine.schema.Language;
import org.skaryna.engine.search.SearchUnavailableException;

/** What is measured of each contender: the same articles, then the same queries in one order. */
final class Measurement {
  private static final long SEED = 1517;

  /** The source of the articles that hold the names of bench/names, one each. */
  private static final String NAMES = "bench/names";

  private static final Pattern PHRASE =
      Pattern.compile("(?<![\\p{L}'’-])\\p{Ll}{4,20} \\p{Ll}{4,20}(?![\\p{L}'’-])");

  private static final double NANOS = 1e9;

  private final List<Article> articles;
  private final List<Spelling> spellings;
  private final List<Query> queries;
  private final int clients;

  /** What measuring itself keeps on the heap, in which an embedded index stands too. */
  private final long own;

  Measurement(List<Article> articles, int count, int names, int clients) throws IOException {
    this.spellings = NameTables.load().spellings().stream().limit(names).toList();
    this.articles =
        Stream.concat(articles.stream(), spellings.stream().map(Measurement::article)).toList();
    this.queries = queries(articles.stream().map(Article::text).toList(), count);
    this.clients = clients;
    this.own = Load.heap(ProcessHandle.current().pid());
  }

  private static Article article(Spelling spelling) {
    return Article.builder(Integer.toString(spelling.number()), spelling.sentence())
        .language(Language.ofTag(spelling.languageCode()))
        .source(NAMES)
        .build();
  }

  /** Two fifths words, two fifths phrases, one fifth names. */
  private static List<Query> queries(List<String> texts, int count) {
    List<String> drawn = SampleQueries.of(texts, count, SEED);
    List<Query> queries = new ArrayList<>();
    drawn.subList(0, count * 2 / 5).forEach(word -> queries.add(new Query(Query.Kind.WORD, word)));
    phrases(texts, count * 4 / 5 - count * 2 / 5)
        .forEach(phrase -> queries.add(new Query(Query.Kind.PHRASE, phrase)));
    drawn
        .subList(count * 4 / 5, count)
        .forEach(name -> queries.add(new Query(Query.Kind.NAME, name)));
    Collections.shuffle(queries, new Random(SEED));
    return queries;
  }

  private static Set<String> phrases(List<String> texts, int count) {
    Random random = new Random(SEED);
    Set<String> phrases = new LinkedHashSet<>();
    for (int tries = 0; phrases.size() < count && tries < 1_000 * count; tries++) {
      List<String> some =
          PHRASE
              .matcher(texts.get(random.nextInt(texts.size())))
              .results()
              .map(MatchResult::group)
              .toList();
      if (!some.isEmpty()) {
        phrases.add(some.get(random.nextInt(some.size())));
      }
    }
    return phrases;
  }

  /**
   * What was measured.
   *
   * @param indexed articles a second
   * @param requests a second
   * @param p50 of a request, in milliseconds
   * @param memory that its process takes, in bytes; that of an embedded index holds the measurement
   * @param heap what of it is kept by the index and its search alone
   * @param answered how many of the queries find something
   */
  record Figures(
      String title,
      double indexed,
      long bytes,
      double p50,
      double p99,
      double requests,
      long memory,
      long heap,
      int answered,
      NameRecall names) {

    /** As Markdown. */
    static String table(List<Figures> all) {
      return Stream.concat(
              Stream.of(
                  "| | articles indexed/s | index, MB | p50, ms | p99, ms | requests/s | memory, MB"
                      + " | of it kept on the heap | queries that find something | names: recall, % | precision, % |",
                  "|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|"),
              all.stream().map(Figures::row))
          .collect(Collectors.joining("\n"));
    }

    private String row() {
      return String.format(
          Locale.ROOT,
          "| %s | %,.0f | %,d | %.1f | %.1f | %,.0f | %,d | %,d | %d | %.1f | %.1f |",
          title,
          indexed,
          bytes >> 20,
          p50,
          p99,
          requests,
          memory >> 20,
          heap >> 20,
          answered,
          names.recall(),
          names.precision());
    }
  }

  Figures of(Contender contender) throws IOException {
    long began = System.nanoTime();
    inParallel(articles, article -> contender.add(article));
    contender.commit();
    double indexed = articles.size() / seconds(began);
    run(contender); // so that nothing is loaded or compiled in the times that count
    Queue<Long> times = new ConcurrentLinkedQueue<>();
    Set<Query> answered = ConcurrentHashMap.newKeySet();
    long searched = System.nanoTime();
    inParallel(
        queries,
        query -> {
          long asked = System.nanoTime();
          long found = found(contender, query);
          times.add(System.nanoTime() - asked);
          if (found > 0) {
            answered.add(query);
          }
        });
    double requests = queries.size() / seconds(searched);
    Percentiles each = new Percentiles(List.copyOf(times));
    return new Figures(
        contender.title(),
        indexed,
        contender.bytes(),
        each.milliseconds(0.5),
        each.milliseconds(0.99),
        requests,
        Load.memory(contender.process()),
        heap(contender.process()),
        answered.size(),
        NameRecall.of(new Named(contender), spellings));
  }

  private long heap(long process) throws IOException {
    long kept = Load.heap(process);
    return process == ProcessHandle.current().pid() ? kept - own : kept;
  }

  private void run(Contender contender) {
    inParallel(queries, query -> found(contender, query));
  }

  /** Nothing where it does not answer in time, as a cluster that has only just begun may not. */
  private static long found(Contender contender, Query query) {
    try {
      return contender.search(query);
    } catch (SearchUnavailableException e) {
      return 0;
    }
  }

  private static double seconds(long began) {
    return (System.nanoTime() - began) / NANOS;
  }

  private interface Step<T> {
    void take(T value);
  }

  private <T> void inParallel(List<T> values, Step<? super T> step) {
    Queue<T> next = new ConcurrentLinkedQueue<>(values);
    try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
      CompletableFuture.allOf(
              Stream.generate(() ->
                      CompletableFuture.runAsync(
                          () -> {
                            for (T value = next.poll(); value != null; value = next.poll()) {
                              step.take(value);
                            }
                          },
                          threads))
                  .limit(clients)
                  .toArray(CompletableFuture<?>[]::new))
          .join();
    }
  }

  /** Names among those of the table alone. */
  private record Named(Contender contender) implements NameSearch {
    @Override
    public Set<Integer> find(String name) {
      try {
        return named(name);
      } catch (SearchUnavailableException busy) {
        return named(name);
      }
    }

    private Set<Integer> named(String name) {
      return contender.named(name, NAMES).stream()
          .map(Integer::valueOf)
          .collect(Collectors.toSet());
    }

    @Override
    public void close() {}
  }
}
