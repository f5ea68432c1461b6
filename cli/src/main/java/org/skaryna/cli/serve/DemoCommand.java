// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.skaryna.cli.console.Console;
import org.skaryna.cli.installation.DataFolder;
import org.skaryna.cli.installation.Writing;
import org.skaryna.cli.intake.FateReport;
import org.skaryna.cli.intake.Intake;
import org.skaryna.indexer.pipeline.IndexingOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows Skaryna at work on the sample archive. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description = "Indexes the sample archive, serves it and prints what to try.")
public final class DemoCommand implements Callable<Integer> {

  /** What to try: a query, and what it shows. */
  private static final List<String[]> QUERIES =
      List.of(
          new String[] {"Uladzimir Labkovich", "one man in four spellings and six cases"},
          new String[] {"name:\"Калеснікава\"", "Колесникова, Kalesnikava, Калесьнікава too"},
          new String[] {"Скарына друкар", "words in Belarusian, official norm and taraškievica"},
          new String[] {"\"Нобелевской премии\" OR \"Nobel Prize\"", "phrases in two languages"},
          new String[] {"Горадня date:[1991 TO 2025]", "a town's old name, and a period"});

  @Spec private CommandSpec spec;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description =
          "Where archive and index stand (default: SKARYNA_DATA, or data/demo beside the launcher).")
  private Optional<Path> data = Optional.empty();

  @Option(names = "--port", defaultValue = "8080", description = "Default: ${DEFAULT-VALUE}.")
  private int port = 8080;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path home = Path.of(System.getProperty("skaryna.home", ".")).toAbsolutePath().normalize();
    DataFolder folder = new DataFolder(place(home).toAbsolutePath().normalize());
    Console console = Console.of(spec, false);
    try (Writing writing = folder.write("demo", console::note);
        FateReport nowhere = FateReport.to(Optional.empty())) {
      new Intake(writing, IndexingOptions.DEFAULT, console, nowhere)
          .add(collections(home.resolve("corpus")));
    }
    return ServeCommand.serve(
        spec,
        folder,
        new ServeCommand.Address("127.0.0.1", port, "", ServeCommand.USUAL_UPLOAD_LIMIT),
        address -> invite(console, address));
  }

  private Path place(Path home) {
    return data.or(() -> Optional.ofNullable(System.getenv("SKARYNA_DATA")).map(Path::of))
        .orElse(home.resolve("data/demo"));
  }

  /** The folders of the sample archive; the README beside them is no article. */
  public static List<Path> collections(Path corpus) throws IOException {
    try (Stream<Path> entries = Files.list(corpus)) {
      return entries.filter(Files::isDirectory).sorted().toList();
    }
  }

  private static void invite(Console console, String address) {
    console.result("\nSkaryna is at " + address + " (end it with Ctrl+C). Worth trying there:");
    QUERIES.forEach(query -> console.result("  %-42s %s".formatted(query[0], query[1])));
  }
}
