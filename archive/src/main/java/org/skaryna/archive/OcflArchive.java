// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import java.nio.file.Path;

/** Opens the archive of a data folder. */
public final class OcflArchive {
  private OcflArchive() {}

  /**
   * Opens it for writing and reading; made where it is missing, and what a crash left half done is
   * put right.
   *
   * @param lock of the data folder; must be held until the archive is closed
   */
  public static Archive openForWriting(Path folder, WriteLock lock) {
    throw new ArchiveException(folder + ": the archive is not built yet, " + lock.isHeld());
  }

  /**
   * Opens it for reading, while others may read and one may write; shows what was complete when
   * each method is called. A folder without an archive is an empty one.
   */
  public static Archive openForReading(Path folder) {
    throw new ArchiveException(folder + ": the archive is not built yet");
  }
}
