// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.skaryna.cli.console.Console;
import org.skaryna.cli.console.ExitStatus;
import org.skaryna.cli.installation.DataOption;
import org.skaryna.cli.installation.Writing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tries again what could not be taken in. */
@Command(
    name = "retry",
    mixinStandardHelpOptions = true,
    description = "Tries again every file that `skaryna failures` lists.")
public final class RetryCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private DataOption data = new DataOption();
  @Mixin private AddCommand.IntakeOptions intake = new AddCommand.IntakeOptions();

  @Option(names = "--json", description = "Prints the result as JSON.")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    Console console = Console.of(spec, json);
    try (Writing writing = data.folder().write("retry", console::note);
        FateReport nowhere = FateReport.to(Optional.empty())) {
      List<Path> files =
          writing.archive().failures().stream()
              .map(failure -> Path.of(failure.origin().path()))
              .distinct()
              .toList();
      files.stream()
          .filter(file -> !Files.exists(file))
          .forEach(file -> console.note(file + ": is no longer there"));
      List<Path> present = files.stream().filter(Files::exists).toList();
      if (present.isEmpty()) {
        console.result(json ? "{\"seen\":0}" : "nothing to retry");
        return ExitStatus.OK;
      }
      return new Intake(writing, intake.options(), console, nowhere).add(present);
    }
  }
}
