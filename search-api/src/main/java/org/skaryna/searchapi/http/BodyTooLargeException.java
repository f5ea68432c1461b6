// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.http;

/** A request brings more than is taken; the message says what the limit is. */
public final class BodyTooLargeException extends RuntimeException {
  private static final long serialVersionUID = 1;

  BodyTooLargeException(String message) {
    super(message);
  }
}
