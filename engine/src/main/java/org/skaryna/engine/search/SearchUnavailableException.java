// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

/** The index cannot be read now. The message names the index and what was wrong. */
public final class SearchUnavailableException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String toReaders;

  public SearchUnavailableException(String message, Throwable cause) {
    this(message, "please try again", cause);
  }

  /**
   * The same with a reason that anybody may know.
   *
   * @param toReaders names neither hosts nor folders
   */
  public SearchUnavailableException(String message, String toReaders, Throwable cause) {
    super(message, cause);
    this.toReaders = toReaders;
  }

  /** What to say to whoever searches. */
  public String toReaders() {
    return toReaders;
  }
}
