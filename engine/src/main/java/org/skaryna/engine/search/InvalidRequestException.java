// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

/** A request holds a value that cannot be meant. The message says what was expected. */
public final class InvalidRequestException extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final String parameter;

  public InvalidRequestException(String parameter, String message) {
    super(message);
    this.parameter = parameter;
  }

  /** The parameter's name as DESIGN's HTTP interface writes it: {@code after}, {@code from}. */
  public String parameter() {
    return parameter;
  }
}
