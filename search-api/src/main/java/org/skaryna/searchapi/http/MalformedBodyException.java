// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.http;

/** A request's body is not what it must be; the message says what was expected. */
public final class MalformedBodyException extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final int status;

  private MalformedBodyException(int status, String message) {
    super(message);
    this.status = status;
  }

  /** It is of the right kind, and broken. */
  public static MalformedBodyException broken(String message) {
    return new MalformedBodyException(400, message);
  }

  /** It is of another media type than those that are understood. */
  public static MalformedBodyException otherType(String message) {
    return new MalformedBodyException(415, message);
  }

  /** No more of it came, though not all of it had. */
  static MalformedBodyException stopped(String message) {
    return new MalformedBodyException(408, message);
  }

  public int status() {
    return status;
  }
}
