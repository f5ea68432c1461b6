// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;

/** Says in words what went wrong below, where the system only names a file. */
final class ArchiveErrors {
  private ArchiveErrors() {}

  static ArchiveException of(String what, IOException cause) {
    return new ArchiveException(what + ": " + reason(cause), cause);
  }

  /** {@code /data/x: permission denied}. */
  static String reason(IOException cause) {
    return switch (cause) {
      case AccessDeniedException denied -> denied.getFile() + ": permission denied";
      case NoSuchFileException missing -> missing.getFile() + ": no such file";
      default -> Objects.requireNonNullElse(cause.getMessage(), cause.toString());
    };
  }
}
