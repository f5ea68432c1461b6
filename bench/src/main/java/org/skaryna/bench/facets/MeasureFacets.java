// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.facets;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.skaryna.bench.Load;
import org.skaryna.bench.TemporaryFolder;
import org.skaryna.bench.snippets.HttpSearches;
import org.skaryna.bench.speed.GeneratedArticles;
import org.skaryna.engine.search.LuceneSearchEngine;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code bench/facets}. */
@Command(
    name = "bench/facets",
    description =
        "Measures /api/search with all facets and without, and /api/suggest, through HTTP."
            + " Half of the queries find under a hundredth of the articles, a tenth over a tenth."
            + " Prints Markdown.",
    mixinStandardHelpOptions = true)
public final class MeasureFacets implements Callable<Integer> {
  private final PrintStream out;

  @Parameters(
      arity = "0..1",
      paramLabel = "ORIGINALS.jsonl",
      description = "articles to generate from; default: the sample archive")
  private Optional<Path> originals = Optional.empty();

  @Option(names = "--articles", defaultValue = "100000", description = "how many: ${DEFAULT-VALUE}")
  private long articles = 100_000;

  @Option(
      names = "--index",
      description = "where to find the index, or to make it and keep it, as far as a run gets")
  private Optional<Path> index = Optional.empty();

  @Option(names = "--queries", defaultValue = "500", description = "default: ${DEFAULT-VALUE}")
  private int queries = 500;

  @Option(
      names = "--clients",
      split = ",",
      defaultValue = "1,2,8",
      description = "at a time: ${DEFAULT-VALUE}")
  private List<Integer> clients = List.of(1, 2, 8);

  private MeasureFacets(PrintStream out) {
    this.out = out;
  }

  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.exit(new CommandLine(new MeasureFacets(out)).execute(arguments));
  }

  @Override
  public Integer call() throws IOException {
    try (TemporaryFolder folder = TemporaryFolder.make("skaryna-facets-")) {
      Path home = Path.of(System.getProperty("skaryna.home", "."));
      GeneratedArticles generated = GeneratedArticles.of(originals.orElse(home.resolve("corpus")));
      FacetIndex made = FacetIndex.in(index.orElse(folder.path()));
      made.make(generated, articles, out);
      try (LuceneSearchEngine engine = made.engine()) {
        List<String> asked = QueriesByHits.choose(engine, generated, queries);
        try (HttpSearches http = new HttpSearches(engine, folder.path().resolve("no-archive"))) {
          searches(new FacetRounds(http, asked));
          suggestions(new SuggestionRounds(http, engine, made));
          long process = ProcessHandle.current().pid();
          out.printf(
              "%nmemory of the process %,d MB, of which is kept on the heap %,d MB%n",
              Load.memory(process) >> 20, Load.heap(process) >> 20);
        }
      }
    }
    return 0;
  }

  private void searches(FacetRounds rounds) throws IOException {
    out.println();
    rounds.run(1, 1); // warms up
    out.println("| clients | facets | p50 ms | p99 ms | mean ms |");
    out.println("|---|---|---|---|---|");
    for (int parallel : clients) {
      FacetRounds.Times times = rounds.run(parallel, 2);
      row("%d | none".formatted(parallel), times.bare());
      row("%d | all".formatted(parallel), times.facets());
      out.printf(
          Locale.ROOT,
          "%nwith %d clients a search with all facets takes %.2f times as long%n%n",
          parallel,
          times.facets().mean() / times.bare().mean());
    }
  }

  private void suggestions(SuggestionRounds rounds) throws IOException {
    out.println("| suggestions | | p50 ms | p99 ms | mean ms |");
    out.println("|---|---|---|---|---|");
    row("while typing | ", rounds.typing());
    SuggestionRounds.Commits commits = rounds.behindCommits();
    row("longest until a commit is seen | ", commits.waiting());
    row("first behind a commit | ", commits.first());
  }

  private void row(String what, Percentiles times) {
    out.printf(
        Locale.ROOT,
        "| %s | %.2f | %.2f | %.2f |%n",
        what,
        times.milliseconds(0.5),
        times.milliseconds(0.99),
        times.mean());
  }
}
