// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

/** The index cannot be read now. The message names the index and what was wrong. */
public final class SearchUnavailableException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public SearchUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }
}
