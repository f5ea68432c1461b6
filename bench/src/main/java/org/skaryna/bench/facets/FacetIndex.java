// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.facets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Random;
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

  /** Makes the index unless it is there. */
  void makeOnce(Supplier<Stream<Article>> articles) throws IOException {
    if (Files.exists(index)) {
      return;
    }
    try (LuceneArticleSink sink = sink();
        Stream<Article> all = articles.get()) {
      all.map(FacetIndex::tagged).forEach(sink::add);
      sink.commit(1);
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
