// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.intake;

/** Nothing can be written now; later it may. The message says why: who writes, or a full queue. */
public final class IntakeUnavailableException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public IntakeUnavailableException(String message) {
    super(message);
  }
}
