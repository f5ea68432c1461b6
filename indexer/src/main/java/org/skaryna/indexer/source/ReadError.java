// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.source;

import java.io.EOFException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import org.netpreserve.jwarc.ParsingException;

/** Why something could not be read, without its name: that is said beside the reason. */
public final class ReadError {
  /** How jwarc ends its sentences. */
  private static final String PLACE_IN_FILE = " \\(offset \\d+ in .*\\)$";

  private ReadError() {}

  /** The end of a sentence: {@code it ends too early}. */
  public static String reason(Exception e) {
    return switch (e) {
      case NoSuchFileException gone -> "it is gone";
      case AccessDeniedException denied -> "permission denied";
      case FileSystemException disk -> Optional.ofNullable(disk.getReason()).orElse(kind(disk));
      case ParsingException broken -> message(broken).replaceFirst(PLACE_IN_FILE, "");
      case EOFException early -> "it ends too early";
      default -> message(e);
    };
  }

  private static String message(Exception e) {
    return Optional.ofNullable(e.getMessage()).orElse(kind(e));
  }

  private static String kind(Exception e) {
    return e.getClass().getSimpleName();
  }
}
