// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli.console;

import java.io.PrintWriter;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Where a command writes: results to standard output, all else to standard error, so that {@code
 * --json} leaves nothing but JSON in the output.
 *
 * @param json whether the result is to be JSON
 * @param terminal whether a person watches standard error
 */
public record Console(PrintWriter out, PrintWriter err, boolean json, boolean terminal) {

  public static Console of(CommandSpec spec, boolean json) {
    // The launcher asks the shell: Java 21 cannot tell which of its streams is a terminal.
    boolean watched = Boolean.getBoolean("skaryna.err.terminal");
    return new Console(spec.commandLine().getOut(), spec.commandLine().getErr(), json, watched);
  }

  /** Says something beside the result. */
  public void note(String sentence) {
    err.println(sentence);
    err.flush();
  }

  public void result(String line) {
    out.println(line);
    out.flush();
  }
}
