// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says in words what went wrong below, where the system or a library only names a file. */
public final class ArchiveErrors {
  private ArchiveErrors() {}

  /** {@code of("cannot make folder /data", e)}: cannot make folder /data: permission denied. */
  public static ArchiveException of(String what, Throwable cause) {
    return new ArchiveException(what + ": " + reason(cause), cause);
  }

  /** Our own words, or what the system said first: {@code /data/x: permission denied}. */
  public static String reason(Throwable cause) {
    if (cause instanceof ArchiveException known) {
      return message(known);
    }
    for (Throwable inner = cause; inner != null; inner = inner.getCause()) {
      if (inner instanceof IOException io) {
        return reason(io);
      }
    }
    return message(cause);
  }

  private static String reason(IOException cause) {
    return switch (cause) {
      case AccessDeniedException denied -> denied.getFile() + ": permission denied";
      case NoSuchFileException missing -> missing.getFile() + ": no such file";
      default -> message(cause);
    };
  }

  private static String message(Throwable cause) {
    @Nullable String message = cause.getMessage();
    return Objects.requireNonNullElse(message, cause.toString());
  }
}
