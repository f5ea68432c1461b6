// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.snippets;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.skaryna.bench.TemporaryFolder;
import org.skaryna.bench.speed.GeneratedArticles;
import org.skaryna.bench.speed.GeneratedIndex;
import org.skaryna.engine.schema.Article;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code bench/snippets}. */
@Command(
    name = "bench/snippets",
    description =
        "Measures searches with snippets in process, by words and names drawn from the articles,"
            + " beside Lucene's UnifiedHighlighter over the same hits. Prints Markdown.",
    mixinStandardHelpOptions = true)
public final class MeasureSnippets implements Callable<Integer> {
  private static final long SEED = 1517;
  private static final int TEXTS = 20_000;
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
      names = "--queries",
      defaultValue = "400",
      description = "different ones: ${DEFAULT-VALUE}")
  private int queries = 400;

  @Option(names = "--rounds", defaultValue = "7", description = "default: ${DEFAULT-VALUE}")
  private int rounds = 7;

  private MeasureSnippets(PrintStream out) {
    this.out = out;
  }

  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.exit(new CommandLine(new MeasureSnippets(out)).execute(arguments));
  }

  @Override
  public Integer call() throws IOException {
    try (TemporaryFolder folder = TemporaryFolder.make("skaryna-snippets-")) {
      GeneratedIndex.write(folder.path(), articles());
      List<String> texts = articles().limit(TEXTS).map(Article::text).toList();
      List<String> asked = SampleQueries.of(texts, queries, SEED);
      try (SnippetRounds searches = new SnippetRounds(folder.path(), asked)) {
        out.printf(
            "%,d articles, %d queries with %,d hits shown, %d rounds%n%n",
            texts.size(), asked.size(), searches.hits(), rounds);
        out.print(new SnippetTable(searches.run(rounds)));
      }
    }
    return 0;
  }

  private Stream<Article> articles() throws IOException {
    if (articles.isPresent()) {
      return GeneratedArticles.originals(articles.get()).limit(most);
    }
    Path home = Path.of(System.getProperty("skaryna.home", "."));
    return GeneratedArticles.of(home.resolve("corpus")).first(most);
  }
}
