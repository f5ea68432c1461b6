// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli.search;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import me.tongfei.progressbar.ProgressBar;
import org.skaryna.analysis.name.NameLevel;
import org.skaryna.cli.console.Console;
import org.skaryna.cli.console.ExitStatus;
import org.skaryna.cli.console.ParameterOptions;
import org.skaryna.cli.console.PrintedBytes;
import org.skaryna.cli.console.Progress;
import org.skaryna.cli.installation.DataFolder;
import org.skaryna.cli.installation.DataOption;
import org.skaryna.engine.search.NameFinding;
import org.skaryna.engine.search.SearchEngine;
import org.skaryna.searchapi.batch.Batch;
import org.skaryna.searchapi.batch.BatchFormat;
import org.skaryna.searchapi.batch.BatchLinks;
import org.skaryna.searchapi.batch.BatchOptions;
import org.skaryna.searchapi.batch.BatchRow;
import org.skaryna.searchapi.batch.ListLine;
import org.skaryna.searchapi.batch.NameList;
import org.skaryna.searchapi.batch.NameListReader;
import org.skaryna.searchapi.http.QueryParameters;
import org.skaryna.searchapi.http.SiteAddress;
import org.skaryna.searchapi.request.ParameterReader;
import org.skaryna.searchapi.request.SearchParams;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Looks up a list of names. Filters are options as they are of {@code skaryna search}. */
@Command(
    name = "batch",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Looks up to 10,000 names up: a text file with a name a line, or a table (.csv, .tsv).",
      "Bad lines are reported and stop none; exit status 1 where there was one."
    })
public final class BatchCommand implements Callable<Integer> {
  private static final int PLAIN_EVERY = 1_000;
  private static final int SHOWN_SPELLINGS = 5;

  @Spec private CommandSpec spec;
  @Mixin private DataOption data = new DataOption();
  private final ParameterOptions parameters = new ParameterOptions();

  @Parameters(
      paramLabel = "FILE",
      description = "The list, in UTF-8 or windows-1251; - for standard input.")
  private Path file = Path.of("-");

  @Option(
      names = "--column",
      paramLabel = "HEADER",
      defaultValue = "",
      description =
          "The column of names in a table: its header, or its number from 1; several joined by +.")
  private String column = "";

  @Option(
      names = "--restricted",
      description = "Searches what is restricted or embargoed too: whoever can run this may.")
  private boolean restricted;

  @Option(
      names = "--address",
      paramLabel = "URL",
      description = "Where the server is found, for links (default: ${DEFAULT-VALUE}).",
      defaultValue = "http://127.0.0.1:8080")
  private String address = "http://127.0.0.1:8080";

  @ArgGroup private Output output = new Output();

  /** One of them, or lines to read. */
  static final class Output {
    @Option(names = "--csv", description = "Prints a table by RFC 4180.")
    private boolean csv;

    @Option(names = "--json", description = "Prints JSON as the HTTP interface gives it.")
    private boolean json;

    @Option(names = "--jsonl", description = "Prints a JSON object a line as they are found.")
    private boolean jsonl;

    @Option(names = "--xlsx", paramLabel = "FILE", description = "Writes a workbook.")
    private Optional<Path> xlsx = Optional.empty();

    private Optional<BatchFormat> printed() {
      if (csv) {
        return Optional.of(BatchFormat.CSV);
      }
      if (json) {
        return Optional.of(BatchFormat.JSON);
      }
      return jsonl ? Optional.of(BatchFormat.JSONL) : Optional.empty();
    }
  }

  /** Gives the command an option for each parameter of a batch. */
  public static void addParameters(CommandSpec command) {
    ((BatchCommand) command.userObject()).parameters.addTo(command, BatchOptions.names());
  }

  @Override
  public Integer call() throws IOException {
    BatchOptions options = options();
    BatchLinks links = links();
    NameList list = list();
    Console console = console();
    DataFolder folder = data.folder().searchable();
    try (SearchEngine engine = restricted ? folder.archivistsEngine() : folder.searchEngine();
        ProgressBar bar = Progress.bar(console, "looking up", "", 1)) {
      bar.maxHint(list.lines().size());
      write(new Batch(list, options), engine, links, done -> step(done, bar, console));
    }
    if (list.bad() > 0) {
      console.note(
          "%d of %d lines left out".formatted(list.bad(), list.lines().size() + list.unlisted()));
    }
    return list.bad() == 0 && !list.lines().isEmpty() ? ExitStatus.OK : ExitStatus.FAILED;
  }

  /** A bar would stand between lines that are printed as they are found. */
  private Console console() {
    Console console = Console.of(spec, output.printed().isPresent());
    boolean printsLines = output.printed().isEmpty() && output.xlsx.isEmpty();
    return printsLines ? new Console(console.out(), console.err(), console.json(), false) : console;
  }

  private BatchOptions options() {
    ParameterReader reader = new ParameterReader(parameters.given());
    BatchOptions options = BatchOptions.read(reader, Locale.ENGLISH);
    ParameterOptions.check(spec, reader.invalid());
    return options;
  }

  private BatchLinks links() {
    Set<String> finding = new TreeSet<>(SearchParams.finding());
    QueryParameters filters = parameters.given().where(it -> finding.contains(it.name()));
    try {
      return new BatchLinks(new SiteAddress(address).configured(), filters);
    } catch (IllegalArgumentException wrong) {
      throw new ParameterException(spec.commandLine(), "batch: --" + wrong.getMessage(), wrong);
    }
  }

  private NameList list() throws IOException {
    byte[] bytes =
        file.toString().equals("-") ? System.in.readAllBytes() : Files.readAllBytes(file);
    try {
      return NameListReader.file(file.toString(), bytes, column);
    } catch (IllegalArgumentException wrong) {
      throw new ParameterException(
          spec.commandLine(),
          "batch: %s: --column: expected %s, got '%s'".formatted(file, wrong.getMessage(), column),
          wrong);
    }
  }

  private void write(Batch batch, SearchEngine engine, BatchLinks links, IntConsumer progress)
      throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    if (output.xlsx.isPresent()) {
      try (OutputStream workbook =
          new BufferedOutputStream(Files.newOutputStream(output.xlsx.get()))) {
        batch.write(engine, BatchFormat.XLSX, links, workbook, progress);
      }
      reportBad(batch.list());
    } else if (output.printed().isPresent()) {
      OutputStream printed = new PrintedBytes(out);
      batch.write(engine, output.printed().get(), links, printed, progress);
      printed.flush();
      reportBad(batch.list());
    } else {
      batch.lookUp(engine, row -> print(row, out), progress);
    }
    if (out.checkError()) {
      throw new UncheckedIOException(new IOException("standard output cannot be written to"));
    }
  }

  private void reportBad(NameList list) {
    PrintWriter err = spec.commandLine().getErr();
    for (ListLine line : list.lines()) {
      if (line instanceof ListLine.Bad bad) {
        err.println(sentence(bad));
      }
    }
    err.flush();
  }

  private String sentence(ListLine.Bad bad) {
    return "%s:%d: %s: %s".formatted(file, bad.line(), bad.fault().in(Locale.ENGLISH), bad.text());
  }

  /** {@code 7 variants Алена Прыклад: Алены Прыклад (4), Alena Pryklad (3)}. */
  private void print(BatchRow row, PrintWriter out) {
    switch (row) {
      case BatchRow.LeftOut(ListLine.Bad bad) -> {
        spec.commandLine().getErr().println(sentence(bad));
        spec.commandLine().getErr().flush();
      }
      case BatchRow.Found found -> out.println(line(found.finding()));
    }
  }

  private static String line(NameFinding found) {
    String spellings =
        found.spellings().stream()
            .limit(SHOWN_SPELLINGS)
            .map(it -> "%s (%d)".formatted(it.form(), it.documents()))
            .collect(Collectors.joining(", "));
    return "%6d  %-9s  %s%s%s"
        .formatted(
            found.documents(),
            found.best().map(NameLevel::key).orElse("-"),
            found.name(),
            spellings.isEmpty() ? "" : ": " + spellings,
            found.forms() > SHOWN_SPELLINGS ? ", …" : "");
  }

  private static void step(int done, ProgressBar bar, Console console) {
    bar.stepTo(done);
    if (!console.terminal() && done % PLAIN_EVERY == 0) {
      console.note(done + " names");
    }
  }
}
