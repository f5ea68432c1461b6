// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files and folders that are on disk, not only in the system's cache, when a method returns. */
final class DurableFiles {
  private DurableFiles() {}

  /** Makes the folder where it is missing, and tells its real path. */
  static Path folder(Path folder) {
    try {
      return Files.createDirectories(folder).toRealPath();
    } catch (FileAlreadyExistsException e) {
      throw new ArchiveException(folder + ": expected a folder, found a file", e);
    } catch (IOException e) {
      throw ArchiveErrors.of("cannot make folder " + folder, e);
    }
  }
}
