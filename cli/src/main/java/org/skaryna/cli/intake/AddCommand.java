// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.skaryna.cli.console.Console;
import org.skaryna.cli.installation.DataOption;
import org.skaryna.cli.installation.Writing;
import org.skaryna.indexer.pipeline.IndexingOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes files and folders into the archive and the index; again does only what changed. */
@Command(
    name = "add",
    mixinStandardHelpOptions = true,
    description = {
      "Adds files, folders and containers (.jsonl .zip .warc .wacz .mbox). Adding the same again",
      "does only what changed. Exit status 1 when an item could not be taken in."
    })
public final class AddCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private DataOption data = new DataOption();
  @Mixin private IntakeOptions intake = new IntakeOptions();

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files and folders to add.")
  private List<Path> paths = List.of();

  @Option(names = "--report", paramLabel = "FILE", description = "Writes each item's fate there.")
  private Optional<Path> report = Optional.empty();

  @Option(names = "--readmit", description = "Takes in again what was removed.")
  private boolean readmit;

  @Option(
      names = "--reread",
      description = {
        "Reads again what has not changed since it was added, as after an upgrade that reads a",
        "format better."
      })
  private boolean reread;

  @Option(names = "--json", description = "Prints the report as JSON.")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw new ParameterException(
            spec.commandLine(), "add: %s: there is no such file or folder".formatted(path));
      }
    }
    Console console = Console.of(spec, json);
    try (Writing writing = data.folder().write("add", console::note);
        FateReport fates = FateReport.to(report)) {
      IndexingOptions options = intake.options().withReadmit(readmit).withRereadUnchanged(reread);
      return new Intake(writing, options, console, fates).add(paths);
    }
  }

  /** The limits of parsing. */
  static final class IntakeOptions {
    @Option(
        names = "--parse-timeout",
        paramLabel = "SECONDS",
        defaultValue = "60",
        description = "How long one file may take to parse (default: ${DEFAULT-VALUE}).")
    private int seconds = 60;

    @Option(
        names = "--threads",
        defaultValue = "2",
        description = "How many files are parsed at once (default: ${DEFAULT-VALUE}).")
    private int threads = 2;

    @Option(
        names = "--parse-memory",
        paramLabel = "MB",
        defaultValue = "512",
        description = "The memory of each parser process (default: ${DEFAULT-VALUE}).")
    private int megabytes = 512;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    IndexingOptions options() {
      try {
        return IndexingOptions.DEFAULT
            .withThreads(threads)
            .withParseTimeout(Duration.ofSeconds(seconds))
            .withWorkerHeapBytes((long) megabytes << 20);
      } catch (IllegalArgumentException wrong) {
        throw new ParameterException(command.commandLine(), wrong.getMessage(), wrong);
      }
    }
  }
}
