// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli;

/** What a command's exit status says. */
final class ExitStatus {
  static final int OK = 0;

  /** A document failed, or the work could not be done. */
  static final int FAILED = 1;

  /** The command was called wrongly. */
  static final int WRONG_USAGE = 2;

  private ExitStatus() {}
}
