// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli.people;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.skaryna.cli.console.ExitStatus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Names a person. */
@Command(
    name = "rename",
    mixinStandardHelpOptions = true,
    description = "Gives a person the name that readers see; empty brings the usual one back.")
final class PeopleRenameCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private PeopleOptions common = new PeopleOptions();

  @Parameters(index = "0", paramLabel = "ID", description = "The person's id.")
  private String id = "";

  @Option(names = "--be", paramLabel = "NAME", description = "In Belarusian.")
  private Optional<String> be = Optional.empty();

  @Option(names = "--ru", paramLabel = "NAME", description = "In Russian.")
  private Optional<String> ru = Optional.empty();

  @Option(names = "--en", paramLabel = "NAME", description = "In English.")
  private Optional<String> en = Optional.empty();

  @Override
  public Integer call() {
    Map<String, String> labels = new LinkedHashMap<>();
    be.ifPresent(name -> labels.put("be", name));
    ru.ifPresent(name -> labels.put("ru", name));
    en.ifPresent(name -> labels.put("en", name));
    if (labels.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "people rename: expected --be, --ru or --en with a name");
    }
    common.decide(
        "rename person",
        id,
        decisions -> {
          decisions.rename(id, labels);
          return id;
        });
    common.result(Map.of("id", id, "labels", labels), id + " is called " + labels);
    return ExitStatus.OK;
  }
}
