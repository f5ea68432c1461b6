// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.table;

/**
 * A table among the resources cannot be used; the message names file, line and what was expected.
 */
public final class ResourceFormatException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Says what is wrong in {@code line} (from 1) of {@code file}. */
  public ResourceFormatException(String file, int line, String problem) {
    super("%s:%d: %s".formatted(file, line, problem));
  }
}
