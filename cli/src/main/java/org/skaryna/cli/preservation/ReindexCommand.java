// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli.preservation;

import java.util.Optional;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import org.skaryna.cli.console.Console;
import org.skaryna.cli.console.ExitStatus;
import org.skaryna.cli.console.Progress;
import org.skaryna.cli.installation.DataFolder;
import org.skaryna.cli.installation.DataOption;
import org.skaryna.cli.installation.IndexSettings;
import org.skaryna.cli.installation.Writing;
import org.skaryna.indexer.pipeline.Reindexer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes the index anew from the archive; searches go on over the old one until it is done. */
@Command(
    name = "reindex",
    mixinStandardHelpOptions = true,
    description = "Writes the index anew from the archive; searches go on meanwhile.")
public final class ReindexCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private DataOption data = new DataOption();

  @Option(names = "--json", description = "Prints the result as JSON.")
  private boolean json;

  @Option(
      names = "--to",
      paramLabel = "PLACE",
      description =
          "Where to write it: embedded or opensearch; where config/skaryna.yaml says if nothing is"
              + " said. Searches go on where that says, until it says otherwise.")
  private Optional<String> place = Optional.empty();

  private DataFolder folder() {
    try {
      return place
          .map(wanted -> data.folder().at(IndexSettings.usual().place(wanted)))
          .orElseGet(data::folder);
    } catch (IllegalArgumentException wrong) {
      throw new ParameterException(spec.commandLine(), "--to: " + wrong.getMessage());
    }
  }

  @Override
  public Integer call() {
    Console console = Console.of(spec, json);
    try (Writing writing = folder().rewrite("reindex", console::note);
        ProgressBar bar = Progress.bar(console, "indexing", "", 1)) {
      bar.maxHint(writing.archive().statistics().documents());
      Reindexer.rebuild(writing.archive(), writing.index(), bar::stepTo);
      long documents = writing.archive().statistics().documents();
      console.result(json ? "{\"indexed\":" + documents + "}" : documents + " documents indexed");
    }
    return ExitStatus.OK;
  }
}
