// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.skaryna.opensearch.ClusterWriteException;

/**
 * What Java's file exceptions mean, as a sentence; many of them say no more than the file's name.
 */
public final class IoMessages {
  private IoMessages() {}

  public static String of(UncheckedIOException thrown) {
    if (thrown instanceof ClusterWriteException told) {
      return String.valueOf(told.getMessage());
    }
    return thrown.getCause() == null ? thrown.toString() : of(thrown.getCause());
  }

  public static String of(IOException thrown) {
    return switch (thrown) {
      case NoSuchFileException e -> e.getFile() + ": there is no such file or folder";
      case AccessDeniedException e -> e.getFile() + ": no permission to read or write it";
      case NotDirectoryException e -> e.getFile() + ": is not a folder";
      case FileAlreadyExistsException e -> e.getFile() + ": is in the way";
      case FileSystemException e -> String.valueOf(e.getMessage());
      default -> thrown.getClass().getSimpleName() + ": " + thrown.getMessage();
    };
  }
}
