// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.compare;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.skaryna.analysis.place.Gazetteer;
import org.skaryna.bench.Load;
import org.skaryna.bench.TemporaryFolder;
import org.skaryna.bench.compare.Measurement.Figures;
import org.skaryna.bench.speed.GeneratedArticles;
import org.skaryna.engine.index.LuceneArticleSink;
import org.skaryna.engine.people.ArchivePeople;
import org.skaryna.engine.schema.Article;
import org.skaryna.engine.search.LuceneSearchEngine;
import org.skaryna.opensearch.ClusterAddress;
import org.skaryna.opensearch.OpenSearchEngine;
import org.skaryna.opensearch.OpenSearchSink;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code bench/compare}. */
@Command(
    name = "bench/compare",
    description =
        "Compares Skaryna with its index in a folder, on one OpenSearch node, and OpenSearch as"
            + " users set it up for these languages: the same articles and queries, with facets and"
            + " snippets. Prints Markdown.",
    mixinStandardHelpOptions = true)
public final class Compare implements Callable<Integer> {
  private final PrintStream out;

  @Parameters(
      arity = "0..1",
      paramLabel = "ARTICLES.jsonl",
      description = "articles as they are; default: generated from the sample archive")
  private Optional<Path> originals = Optional.empty();

  @Option(
      names = "--articles",
      defaultValue = "10886",
      description = "at most so many, or generated: ${DEFAULT-VALUE}")
  private int articles = 10_886;

  @Option(names = "--queries", defaultValue = "500", description = "default: ${DEFAULT-VALUE}")
  private int queries = 500;

  @Option(
      names = "--names",
      defaultValue = "100000",
      description = "at most so many spellings of bench/names; default: all")
  private int names = 100_000;

  @Option(names = "--clients", defaultValue = "2", description = "at a time: ${DEFAULT-VALUE}")
  private int clients = 2;

  @Option(
      names = "--heap",
      defaultValue = "512m",
      description = "of a node, at most: ${DEFAULT-VALUE}")
  private String heap = "512m";

  private Compare(PrintStream out) {
    this.out = out;
  }

  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.exit(new CommandLine(new Compare(out)).execute(arguments));
  }

  @Override
  public Integer call() throws Exception {
    List<Article> all = articles();
    Measurement measurement = new Measurement(all, queries, names, clients);
    out.printf(
        "%,d articles, %,d queries with all facets and snippets, %d at a time, nodes with -Xmx%s,"
            + " load %.1f%n%n",
        all.size(), queries, clients, heap, Load.now());
    List<Figures> figures = new ArrayList<>();
    try (TemporaryFolder temporary = TemporaryFolder.make("compare")) {
      for (Start contender : contenders(temporary.path())) {
        try (Contender started = contender.start()) {
          figures.add(measurement.of(started));
        }
      }
    }
    out.println(Figures.table(figures));
    return 0;
  }

  private List<Article> articles() throws IOException {
    if (originals.isPresent()) {
      try (var all = GeneratedArticles.originals(originals.get())) {
        return all.limit(articles).toList();
      }
    }
    try (var all = GeneratedArticles.of(home().resolve("corpus")).first(articles)) {
      return all.toList();
    }
  }

  private static Path home() {
    return Path.of(System.getProperty("skaryna.home", "."));
  }

  /** Begins with nothing indexed. */
  private interface Start {
    Contender start() throws IOException;
  }

  private List<Start> contenders(Path folder) {
    return List.of(
        () -> embedded(folder.resolve("embedded")),
        () -> cluster(node(OpenSearchNode.SKARYNA, folder.resolve("skaryna"))),
        () -> new UsualOpenSearch(node(OpenSearchNode.USUAL, folder.resolve("usual"))));
  }

  private OpenSearchNode node(String plugin, Path folder) throws IOException {
    return OpenSearchNode.start(home().resolve("opensearch"), plugin, heap, folder);
  }

  private static Contender embedded(Path folder) {
    ArchivePeople people = ArchivePeople.none();
    Gazetteer places = Gazetteer.builtIn();
    return new SkarynaContender(
        "Skaryna, index in a folder",
        LuceneArticleSink.open(folder, places, people, Clock.systemDefaultZone()),
        () -> LuceneSearchEngine.open(folder, places, people),
        ProcessHandle.current().pid(),
        () -> {});
  }

  private static Contender cluster(OpenSearchNode node) {
    ArchivePeople people = ArchivePeople.none();
    Gazetteer places = Gazetteer.builtIn();
    ClusterAddress address =
        new ClusterAddress(List.of(URI.create(node.address().toString())), "compared");
    return new SkarynaContender(
        "Skaryna, index on an OpenSearch node",
        OpenSearchSink.open(address, 1, 0, places, people, Clock.systemDefaultZone()),
        () -> OpenSearchEngine.open(address, places, people),
        node.process(),
        node::close);
  }
}
