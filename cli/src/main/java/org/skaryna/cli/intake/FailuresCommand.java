// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.skaryna.archive.Archive;
import org.skaryna.archive.Failure;
import org.skaryna.cli.console.Console;
import org.skaryna.cli.console.ExitStatus;
import org.skaryna.cli.installation.DataOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Lists what could not be taken in, and why. */
@Command(
    name = "failures",
    mixinStandardHelpOptions = true,
    description = "Lists what could not be taken in, and why. `skaryna retry` tries again.")
public final class FailuresCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private DataOption data = new DataOption();

  @Option(names = "--json", description = "Prints a JSON line for each.")
  private boolean json;

  @Override
  public Integer call() {
    Console console = Console.of(spec, json);
    try (Archive archive = data.folder().existing().readArchive()) {
      archive.failures().forEach(failure -> console.result(json ? line(failure) : text(failure)));
    }
    return ExitStatus.OK;
  }

  private static String text(Failure failure) {
    return "%s  %s: %s".formatted(failure.when(), failure.origin(), failure.reason());
  }

  private static String line(Failure failure) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("path", failure.origin().path());
    line.put("member", failure.origin().member());
    line.put("reason", failure.reason());
    line.put("when", failure.when().toString());
    return JsonMapper.shared().writeValueAsString(line);
  }
}
