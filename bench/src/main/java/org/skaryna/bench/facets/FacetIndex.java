// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.facets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Iterator;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.skaryna.analysis.people.KnownPeople;
import org.skaryna.analysis.place.Gazetteer;
import org.skaryna.engine.index.LuceneArticleSink;
import org.skaryna.engine.people.ArchivePeople;
import org.skaryna.engine.people.PeopleRegister;
import org.skaryna.engine.people.RegisterFile;
import org.skaryna.engine.schema.Article;
import org.skaryna.engine.search.LuceneSearchEngine;

/** An index with its register of people in a folder that may be kept. */
record FacetIndex(Path index, ArchivePeople people) {
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

  /** Makes the index unless it is there, on every processor. */
  void makeOnce(Supplier<Stream<Article>> articles) throws IOException {
    if (Files.exists(index)) {
      return;
    }
    try (LuceneArticleSink sink = sink();
        Stream<Article> all = articles.get()) {
      Iterator<Article> next = all.map(FacetIndex::tagged).iterator();
      int processors = Runtime.getRuntime().availableProcessors();
      try (ExecutorService threads = Executors.newFixedThreadPool(processors)) {
        CompletableFuture.allOf(
                Stream.generate(() -> CompletableFuture.runAsync(() -> addAll(next, sink), threads))
                    .limit(processors)
                    .toArray(CompletableFuture<?>[]::new))
            .join();
      }
      sink.commit(1);
    }
  }

  private static void addAll(Iterator<Article> articles, LuceneArticleSink sink) {
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
