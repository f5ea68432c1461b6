// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli.console;

/** What a command's exit status says. */
public final class ExitStatus {
  public static final int OK = 0;

  /** A document failed, or the work could not be done. */
  public static final int FAILED = 1;

  /** The command was called wrongly. */
  public static final int WRONG_USAGE = 2;

  private ExitStatus() {}
}
