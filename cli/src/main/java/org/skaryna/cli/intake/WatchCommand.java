// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.skaryna.archive.ArchiveException;
import org.skaryna.cli.console.Console;
import org.skaryna.cli.console.ExitStatus;
import org.skaryna.cli.console.IoMessages;
import org.skaryna.cli.installation.DataOption;
import org.skaryna.cli.installation.Writing;
import org.skaryna.indexer.pipeline.Fate;
import org.skaryna.indexer.pipeline.IndexingPipeline;
import org.skaryna.indexer.pipeline.IndexingProgress;
import org.skaryna.indexer.pipeline.ItemFate;
import org.skaryna.indexer.source.FolderWatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes files in as they arrive in a folder, until the process is ended. */
@Command(
    name = "watch",
    mixinStandardHelpOptions = true,
    description = {
      "Adds files as they arrive in a folder, also a network folder, and says what became of each.",
      "Files that still grow, or are named .part or .tmp, wait. Other commands may write meanwhile."
    })
public final class WatchCommand implements Callable<Integer> {
  /** A few at a time, so that others come to the lock and an end is soon. */
  private static final int FILES_AT_ONCE = 50;

  private static final Duration TIME_TO_END = Duration.ofSeconds(8);

  @Spec private CommandSpec spec;
  @Mixin private DataOption data = new DataOption();
  @Mixin private AddCommand.IntakeOptions intake = new AddCommand.IntakeOptions();

  @Parameters(paramLabel = "DIR", description = "The folder to watch, with those in it.")
  private Path folder = Path.of(".");

  @Option(
      names = "--every",
      paramLabel = "SECONDS",
      defaultValue = "2",
      description = "How often to look (default: ${DEFAULT-VALUE}).")
  private int every = 2;

  @Option(
      names = "--quiet-for",
      paramLabel = "SECONDS",
      defaultValue = "5",
      description = "How long a file must have stayed the same (default: ${DEFAULT-VALUE}).")
  private int quiet = 5;

  @Option(names = "--report", paramLabel = "FILE", description = "Writes each item's fate there.")
  private Optional<Path> report = Optional.empty();

  @Option(names = "--json", description = "Prints each item's fate as a JSON line.")
  private boolean json;

  private final CountDownLatch stopping = new CountDownLatch(1);
  private final CountDownLatch stopped = new CountDownLatch(1);

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (!Files.isDirectory(folder)) {
      throw new ParameterException(
          spec.commandLine(), "watch: %s: there is no such folder".formatted(folder));
    }
    if (every < 1 || quiet < 0) {
      throw new ParameterException(
          spec.commandLine(),
          "watch: expected --every of at least 1 and --quiet-for of at least 0 seconds, got %d and %d"
              .formatted(every, quiet));
    }
    Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
    try (FateReport fates = FateReport.to(report)) {
      watch(Console.of(spec, json), fates);
    } finally {
      stopped.countDown();
    }
    return ExitStatus.OK;
  }

  /** Lets what is under way come to its end, if it soon does: the archive stands either way. */
  private void stop() {
    stopping.countDown();
    try {
      boolean ended = stopped.await(TIME_TO_END.toSeconds(), TimeUnit.SECONDS);
      assert ended || stopping.getCount() == 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void watch(Console console, FateReport fates) throws InterruptedException {
    Path real = realPath();
    FolderWatch watch = new FolderWatch(real, Duration.ofSeconds(quiet), InstantSource.system());
    console.note("watching " + real);
    String trouble = "";
    do {
      List<Path> files = List.of();
      try {
        files = watch.arrived();
        takeAll(files, console, fates, watch);
        trouble = "";
      } catch (IOException | UncheckedIOException | ArchiveException e) {
        String said = sentence(e);
        if (!said.equals(trouble)) { // once, not every two seconds
          console.note(said + "; trying again");
        }
        trouble = said;
      }
    } while (!stopping.await(every, TimeUnit.SECONDS));
  }

  private static String sentence(Exception trouble) {
    return switch (trouble) {
      case IOException e -> IoMessages.of(e);
      case UncheckedIOException e -> IoMessages.of(e);
      default -> String.valueOf(trouble.getMessage());
    };
  }

  private Path realPath() {
    try {
      return folder.toRealPath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void takeAll(List<Path> files, Console console, FateReport fates, FolderWatch watch)
      throws IOException {
    for (int from = 0; from < files.size(); from += FILES_AT_ONCE) {
      List<Path> some = files.subList(from, Math.min(files.size(), from + FILES_AT_ONCE));
      if (stopping.getCount() == 0) {
        return;
      }
      try {
        take(some, console, fates);
      } catch (UncheckedIOException | ArchiveException e) {
        watch.again(files.subList(from, files.size()));
        throw e;
      }
    }
  }

  /** Holds the lock only while it writes. */
  private void take(List<Path> files, Console console, FateReport fates) throws IOException {
    try (Writing writing = data.folder().write("watch", console::note);
        IndexingPipeline pipeline =
            new IndexingPipeline(writing.archive(), writing.index(), intake.options())) {
      OldFailures failures = OldFailures.of(writing.archive());
      pipeline.add(files, new Telling(console, fates, failures));
      failures.clear();
    }
  }

  private record Telling(Console console, FateReport fates, OldFailures failures)
      implements IndexingProgress {
    @Override
    public void item(ItemFate item) {
      fates.add(item);
      failures.note(item);
      if (console.json()) {
        console.result(FateReport.line(item));
      } else if (item.fate() != Fate.UNCHANGED) {
        String reason = item.reason().isEmpty() ? "" : ": " + item.reason();
        console.result(Fates.word(item.fate()) + "  " + item.origin() + reason);
      }
    }
  }
}
