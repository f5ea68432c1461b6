// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.index;

/** An index was written by another version; the message names the command that renews it. */
public final class IndexVersionException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public IndexVersionException(String message) {
    super(message);
  }
}
