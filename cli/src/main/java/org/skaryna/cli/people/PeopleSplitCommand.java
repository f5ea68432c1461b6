// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli.people;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.skaryna.cli.console.ExitStatus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Makes another person of some forms. */
@Command(
    name = "split",
    mixinStandardHelpOptions = true,
    description = "Makes another person of some forms, as `people show` lists them.")
final class PeopleSplitCommand implements Callable<Integer> {
  @Mixin private PeopleOptions common = new PeopleOptions();

  @Parameters(index = "0", paramLabel = "ID", description = "The person's id.")
  private String id = "";

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "FORM",
      description = "Each in quotation marks.")
  private List<String> forms = List.of();

  @Override
  public Integer call() {
    String created = common.decide("split person", id, decisions -> decisions.split(id, forms));
    common.result(
        Map.of("id", id, "split", created),
        "%s are %s from now on".formatted(String.join(", ", forms), created));
    return ExitStatus.OK;
  }
}
