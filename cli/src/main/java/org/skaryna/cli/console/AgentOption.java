// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli.console;

import org.skaryna.archive.Agent;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option of every command whose doing is written into a document's history. */
public final class AgentOption {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--agent",
      paramLabel = "NAME",
      defaultValue = "${sys:user.name}",
      description = "Who does this, for the document's history (default: ${DEFAULT-VALUE}).")
  private String name = "";

  public Agent agent() {
    try {
      return new Agent(name);
    } catch (IllegalArgumentException wrong) {
      throw new ParameterException(spec.commandLine(), "--" + wrong.getMessage(), wrong);
    }
  }
}
