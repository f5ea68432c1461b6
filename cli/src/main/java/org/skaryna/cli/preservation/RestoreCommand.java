// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli.preservation;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import org.skaryna.archive.backup.Restore;
import org.skaryna.cli.console.Console;
import org.skaryna.cli.console.ExitStatus;
import org.skaryna.cli.console.Progress;
import org.skaryna.cli.installation.DataFolder;
import org.skaryna.cli.installation.DataOption;
import org.skaryna.cli.installation.Writing;
import org.skaryna.indexer.pipeline.Reindexer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a data folder of a backup, and its index. */
@Command(
    name = "restore",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Restores a backup into a new or empty data folder: copies and verifies every file, then",
      "makes the index. Exit status 1 when a file is damaged: it is named, and the folder gets no",
      "archive."
    })
public final class RestoreCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private DataOption data = new DataOption();

  @Parameters(paramLabel = "BACKUP", description = "The folder that `skaryna backup` has filled.")
  private Path backup = Path.of("backup");

  @Option(names = "--json", description = "Prints the result as JSON.")
  private boolean json;

  @Override
  public Integer call() {
    Console console = Console.of(spec, json);
    DataFolder folder = data.folder();
    Restore.Report report;
    try (ProgressBar bar = Progress.bar(console, "restoring", " objects", 1)) {
      report = Restore.run(backup, folder.source(), bar::stepTo);
    }
    if (report.problems().isEmpty()) {
      index(folder, console);
    }
    report.problems().forEach(console::note);
    String told =
        report.problems().isEmpty()
            ? "%s: %d documents of the backup of %s, verified and indexed"
                .formatted(folder.path(), report.record().documents(), report.record().when())
            : "%s: the backup is damaged, nothing was restored".formatted(backup);
    console.result(
        json ? BackupCommand.asJson(Optional.of(report.record()), 0, report.problems()) : told);
    return report.problems().isEmpty() ? ExitStatus.OK : ExitStatus.FAILED;
  }

  private static void index(DataFolder folder, Console console) {
    try (Writing writing = folder.rewrite("restore", console::note);
        ProgressBar bar = Progress.bar(console, "indexing", "", 1)) {
      bar.maxHint(writing.archive().statistics().documents());
      Reindexer.rebuild(writing.archive(), writing.index(), bar::stepTo);
    }
  }
}
