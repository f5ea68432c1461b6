// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.batch;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.skaryna.analysis.name.NameLevel;
import org.skaryna.bench.TemporaryFolder;
import org.skaryna.bench.speed.FrequentNames;
import org.skaryna.bench.speed.GeneratedArticles;
import org.skaryna.bench.speed.GeneratedIndex;
import org.skaryna.engine.schema.Article;
import org.skaryna.engine.search.Filters;
import org.skaryna.engine.search.LuceneSearchEngine;
import org.skaryna.engine.search.NameFinding;
import org.skaryna.engine.search.NameListRequest;
import org.skaryna.engine.search.SearchEngine;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code bench/batch}. */
@Command(
    name = "bench/batch",
    description =
        "Measures looking a list of names up, each new to the engine, beside plain AND queries of"
            + " the same names. Prints Markdown.",
    mixinStandardHelpOptions = true)
public final class MeasureBatch implements Callable<Integer> {
  /** Parts of the list, each measured alone: the first shows a server that has just begun. */
  private static final int PARTS = 4;

  private static final int SPELLINGS = 20;
  private static final int ARTICLES = 3;
  private final PrintStream out;

  @Parameters(
      arity = "0..1",
      paramLabel = "ARTICLES.jsonl",
      description = "the articles; without, so many are made of the sample archive")
  private Optional<Path> articles = Optional.empty();

  @Option(
      names = "--articles",
      defaultValue = "10886",
      description = "how many at most: ${DEFAULT-VALUE}")
  private long most = 10_886;

  @Option(
      names = "--names",
      defaultValue = "8000",
      description = "names of people in the articles, all different, at most: ${DEFAULT-VALUE}")
  private int names = 8_000;

  private MeasureBatch(PrintStream out) {
    this.out = out;
  }

  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.exit(new CommandLine(new MeasureBatch(out)).execute(arguments));
  }

  @Override
  public Integer call() throws IOException {
    try (TemporaryFolder folder = TemporaryFolder.make("skaryna-batch-")) {
      GeneratedIndex.write(folder.path(), articles());
      List<String> list = dealt(FrequentNames.in(articles().map(Article::text)).byFrequency());
      out.printf(
          "%,d names of the articles, %d cores%n%n",
          list.size(), Runtime.getRuntime().availableProcessors());
      out.println("| names | list search, names/s | plain AND, names/s | plain / list |");
      out.println("|---|---|---|---|");
      try (SearchEngine engine = LuceneSearchEngine.open(folder.path());
          PlainSearches plain = new PlainSearches(folder.path())) {
        int part = Math.max(1, list.size() / PARTS);
        for (int from = 0; from + part <= list.size(); from += part) {
          List<String> some = list.subList(from, from + part);
          double plainly = perSecond(some.size(), () -> plainly(plain, some));
          double listed = perSecond(some.size(), () -> listed(engine, some));
          out.printf(
              Locale.ROOT,
              "| %d to %d | %,.0f | %,.0f | %.1f |%n",
              from + 1,
              from + part,
              listed,
              plainly,
              plainly / listed);
        }
      }
    }
    return 0;
  }

  /** Frequent and rare ones in each part, in whatever order the list has them. */
  private List<String> dealt(List<String> byFrequency) {
    List<String> some = byFrequency.subList(0, Math.min(names, byFrequency.size()));
    return Stream.iterate(0, i -> i + 1)
        .limit(PARTS)
        .flatMap(part -> Stream.iterate(part, i -> i < some.size(), i -> i + PARTS).map(some::get))
        .toList();
  }

  private interface Work {
    void run() throws IOException;
  }

  private static double perSecond(int names, Work work) throws IOException {
    long began = System.nanoTime();
    work.run();
    return names / ((System.nanoTime() - began) / 1e9);
  }

  private static void plainly(PlainSearches plain, List<String> names) throws IOException {
    for (String name : names) {
      plain.count(name);
    }
  }

  private static void listed(SearchEngine engine, List<String> names) {
    NameListRequest request =
        new NameListRequest(
            names, NameLevel.VARIANTS, Filters.NONE, SPELLINGS, ARTICLES, Locale.ENGLISH);
    try (Stream<NameFinding> found = engine.names(request)) {
      if (found.mapToLong(NameFinding::documents).sum() == 0) {
        throw new IllegalStateException("no name was found, though all are of the articles");
      }
    }
  }

  private Stream<Article> articles() throws IOException {
    if (articles.isPresent()) {
      return GeneratedArticles.originals(articles.get()).limit(most);
    }
    Path home = Path.of(System.getProperty("skaryna.home", "."));
    return GeneratedArticles.of(home.resolve("corpus")).first(most);
  }
}
