// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openjdk.jmh.runner.RunnerException;
import org.skaryna.bench.speed.AnalyzerBenchmark.Chain;
import org.skaryna.engine.schema.Article;

/** The command {@code bench/speed}: measures, then prints one table with what was wanted. */
public final class MeasureSpeed {
  private static final long ARTICLES = 100_000;
  private static final long ANALYSED = 10_000;
  private static final long KEPT = 10_000;
  private static final int NAMES = 8;

  private final GeneratedArticles articles;
  private final Path folder;
  private final SpeedTable table = new SpeedTable();

  private MeasureSpeed(GeneratedArticles articles, Path folder) {
    this.articles = articles;
    this.folder = folder;
  }

  /** Takes the originals, a folder for what is made, and perhaps the number of articles. */
  public static void main(String[] arguments) throws IOException, RunnerException {
    boolean understood =
        arguments.length == 2 || (arguments.length == 3 && arguments[2].matches("\\d{1,9}"));
    if (!understood) {
      System.err.println("usage: bench/speed [ORIGINALS.jsonl[.xz] [COUNT]]");
      System.exit(2);
    }
    long count = arguments.length == 3 ? Long.parseLong(arguments[2]) : ARTICLES;
    var measure =
        new MeasureSpeed(GeneratedArticles.of(Path.of(arguments[0])), Path.of(arguments[1]));
    measure.analyzers(Math.min(count, ANALYSED));
    measure.growth(Math.min(count, KEPT));
    measure.queries(count);
    System.out.print(measure.table);
  }

  private void analyzers(long count) throws IOException, RunnerException {
    System.err.printf("analysing the text and the names of %,d articles%n", count);
    Path text = folder.resolve("text");
    Path names = folder.resolve("names");
    Texts.write(text, articles.first(count).map(Article::text));
    Texts.write(names, articles.first(count).map(MeasureSpeed::names).filter(n -> !n.isEmpty()));
    for (Path input : List.of(text, names)) {
      for (Chain chain : Chain.values()) {
        double words = Jmh.wordsPerSecond(chain, input, folder);
        table.analyzed(input.getFileName().toString(), chain, words);
      }
    }
  }

  private static String names(Article article) {
    return FrequentNames.mentions(article.text()).collect(Collectors.joining("\n"));
  }

  private void growth(long count) throws IOException {
    System.err.printf("writing %,d articles with names and without%n", count);
    Supplier<Stream<Article>> all = () -> articles.first(count);
    long without = GeneratedIndex.bytes(folder.resolve("without"), all.get(), false);
    long with = GeneratedIndex.bytes(folder.resolve("with"), all.get(), true);
    table.grew(count, without, with);
  }

  private void queries(long count) throws IOException, RunnerException {
    System.err.printf("indexing %,d articles, then asking for names%n", count);
    Path index = Files.createDirectories(folder.resolve("index"));
    GeneratedIndex.write(index, articles.first(count));
    Stream<String> texts = articles.first(Math.min(count, ANALYSED)).map(Article::text);
    for (String name : FrequentNames.in(texts).sample(NAMES)) {
      Jmh.Pair times = Jmh.queryMicroseconds(index, name, folder);
      table.asked(name, times);
    }
  }
}
