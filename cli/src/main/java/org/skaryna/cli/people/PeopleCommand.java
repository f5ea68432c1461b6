// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli.people;

import java.util.concurrent.Callable;
import org.skaryna.cli.console.ExitStatus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The people whom articles name, and who is who among them. */
@Command(
    name = "people",
    mixinStandardHelpOptions = true,
    description = {
      "Lists and shows the people whom articles name; merges, splits and renames them.",
      "What is decided stays through reindexing, and shows in a running server."
    },
    subcommands = {
      PeopleListCommand.class,
      PeopleShowCommand.class,
      PeopleMergeCommand.class,
      PeopleSplitCommand.class,
      PeopleRenameCommand.class
    })
public final class PeopleCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return ExitStatus.WRONG_USAGE;
  }
}
