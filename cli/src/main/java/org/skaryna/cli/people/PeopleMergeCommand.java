// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli.people;

import java.util.Map;
import java.util.concurrent.Callable;
import org.skaryna.cli.console.ExitStatus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Makes one person of two. */
@Command(
    name = "merge",
    mixinStandardHelpOptions = true,
    description = "Makes one person of two; the second's id leads to the first from now on.")
final class PeopleMergeCommand implements Callable<Integer> {
  @Mixin private PeopleOptions common = new PeopleOptions();

  @Parameters(index = "0", paramLabel = "INTO", description = "The id that stays.")
  private String into = "";

  @Parameters(index = "1", paramLabel = "FROM", description = "The id that leads to it.")
  private String from = "";

  @Override
  public Integer call() {
    common.decide(
        "merge people",
        into,
        decisions -> {
          decisions.merge(into, from);
          return into;
        });
    common.result(Map.of("id", into, "merged", from), "%s is %s from now on".formatted(from, into));
    return ExitStatus.OK;
  }
}
