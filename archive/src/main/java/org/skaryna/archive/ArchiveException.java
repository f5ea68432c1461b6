// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

/**
 * The archive cannot be read or written. The message names the document, the file and the reason.
 */
public final class ArchiveException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public ArchiveException(String message, Throwable cause) {
    super(message, cause);
  }

  public ArchiveException(String message) {
    super(message);
  }
}
