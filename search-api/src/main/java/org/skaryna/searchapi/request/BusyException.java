// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.request;

/** Too much of a kind is under way; later it is possible. */
public final class BusyException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public BusyException(String message) {
    super(message);
  }
}
