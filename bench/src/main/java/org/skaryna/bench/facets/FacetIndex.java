// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.facets;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.skaryna.analysis.people.KnownPeople;
import org.skaryna.analysis.place.Gazetteer;
import org.skaryna.bench.Load;
import org.skaryna.bench.speed.GeneratedArticles;
import org.skaryna.engine.index.LuceneArticleSink;
import org.skaryna.engine.people.ArchivePeople;
import org.skaryna.engine.people.PeopleRegister;
import org.skaryna.engine.people.RegisterFile;
import org.skaryna.engine.schema.Article;
import org.skaryna.engine.search.LuceneSearchEngine;

/** An index with its register of people in a folder that may be kept. */
record FacetIndex(Path index, ArchivePeople people) {
  private static final int PARTS = 10;
  private static final double NANOS = 1e9;
  private static final int TAGS = 2_000;
  private static final int AUTHORS = 3_000;
  private static final String[] TYPES = {"article", "article", "article", "book", "message"};

  static FacetIndex in(Path folder) {
    RegisterFile register =
        new RegisterFile(folder.resolve("people").resolve("register.tsv"), Clock.systemUTC());
    return new FacetIndex(
        folder.resolve("index"),
        new ArchivePeople(KnownPeople.empty(), PeopleRegister.in(register)));
  }

  /**
   * Makes what the index lacks, on every processor, with a commit at every tenth: a measurement
   * that was ended goes on where it committed last.
   *
   * @param out gets a table of how long each tenth took
   */
  void make(GeneratedArticles articles, long count, PrintStream out) {
    try (LuceneArticleSink sink = sink()) {
      if (sink.checkpoint() < count) {
        out.println("| articles | added/s | processor ms for one | index, MB | load |");
        out.println("|--:|--:|--:|--:|--:|");
      }
      for (int part = 1; part <= PARTS; part++) {
        long end = count * part / PARTS;
        if (sink.checkpoint() < end) {
          out.println(add(articles, sink, end));
        }
      }
    }
  }

  private String add(GeneratedArticles articles, LuceneArticleSink sink, long end) {
    long first = sink.checkpoint();
    long began = System.nanoTime();
    double worked = Load.seconds();
    addAll(articles.between(first, end).map(FacetIndex::tagged).iterator(), sink);
    sink.commit(end);
    return String.format(
        Locale.ROOT,
        "| %,d | %,.0f | %.2f | %,d | %.1f |",
        end,
        (end - first) * NANOS / (System.nanoTime() - began),
        (Load.seconds() - worked) * 1_000 / (end - first),
        Load.bytes(index) >> 20,
        Load.now());
  }

  private static void addAll(Iterator<Article> articles, LuceneArticleSink sink) {
    int processors = Runtime.getRuntime().availableProcessors();
    try (ExecutorService threads = Executors.newFixedThreadPool(processors)) {
      CompletableFuture.allOf(
              Stream.generate(() -> CompletableFuture.runAsync(() -> take(articles, sink), threads))
                  .limit(processors)
                  .toArray(CompletableFuture<?>[]::new))
          .join();
    }
  }

  private static void take(Iterator<Article> articles, LuceneArticleSink sink) {
    for (Optional<Article> article = next(articles);
        article.isPresent();
        article = next(articles)) {
      sink.add(article.get());
    }
  }

  private static Optional<Article> next(Iterator<Article> articles) {
    synchronized (articles) {
      return articles.hasNext() ? Optional.of(articles.next()) : Optional.empty();
    }
  }

  LuceneArticleSink sink() {
    return LuceneArticleSink.open(index, Gazetteer.builtIn(), people, Clock.systemDefaultZone());
  }

  LuceneSearchEngine engine() {
    return LuceneSearchEngine.open(index, Gazetteer.builtIn(), people);
  }

  /** With the values that originals lack: few frequent ones, many rare ones. */
  private static Article tagged(Article article) {
    Random random = new Random(article.id().hashCode());
    return Article.builder(article.id(), article.text())
        .title(article.title())
        .language(article.language())
        .date(article.date())
        .source(article.source())
        .type(TYPES[random.nextInt(TYPES.length)])
        .authors(
            IntStream.range(0, random.nextInt(2))
                .mapToObj(i -> "by " + zipf(random, AUTHORS))
                .toList())
        .tags(
            IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> "tag " + zipf(random, TAGS))
                .toList())
        .build();
  }

  private static int zipf(Random random, int values) {
    return (int) Math.exp(random.nextDouble() * Math.log(values));
  }
}
