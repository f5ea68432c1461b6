// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;

/** The one lock of a data folder: whoever holds it may write archive and index. */
public interface WriteLock extends AutoCloseable {

  /**
   * Waits for the lock.
   *
   * @param folder the data folder, made where it is missing
   * @param holder who asks, as others will be told: {@code skaryna add, process 4711}
   * @param waiting is told once who holds the lock, where it must be waited for
   * @throws ArchiveException when it could not be had within {@code patience}, naming the holder
   */
  static WriteLock acquire(
      Path folder, String holder, Duration patience, Consumer<String> waiting) {
    return FileWriteLock.acquire(folder, holder, patience, waiting);
  }

  /**
   * Whether somebody may have died holding the lock: what was begun then is perhaps not finished.
   * Also true while somebody living holds it. Costs one look at the folder.
   */
  static boolean mayBeAbandoned(Path folder) {
    return FileWriteLock.hasHolder(folder);
  }

  /** Whether this lock still is what keeps others from writing: false once it is closed. */
  default boolean isHeld() {
    return true;
  }

  /**
   * Closes as a crash does, where something is left unfinished: {@link #mayBeAbandoned} until
   * somebody has held the lock again.
   */
  default void abandon() {
    close();
  }

  /** Lets the next one write. Closing twice does nothing. */
  @Override
  void close();
}
