// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli.installation;

import java.util.function.Function;
import org.skaryna.archive.Archive;
import org.skaryna.archive.OcflArchive;
import org.skaryna.archive.WriteLock;
import org.skaryna.engine.index.ArticleSink;

/** The right to write: the lock, the archive and the index under it. */
public record Writing(WriteLock lock, Archive archive, ArticleSink index) implements AutoCloseable {

  static Writing open(
      DataFolder folder, WriteLock lock, Function<DataFolder, ArticleSink> openIndex) {
    Archive archive = null;
    try {
      archive = OcflArchive.openForWriting(folder.archive(), lock);
      return new Writing(lock, archive, openIndex.apply(folder));
    } catch (RuntimeException broken) {
      if (archive != null) {
        archive.close();
      }
      lock.close();
      throw broken;
    }
  }

  /**
   * Where the index does not hold all of the archive, as after a full disk, the next command finds
   * the lock as a crash leaves it, and brings the index up to the archive.
   */
  @Override
  public void close() {
    boolean inStep = isInStep();
    try {
      index.close();
    } finally {
      try {
        archive.close();
      } finally {
        if (inStep) {
          lock.close();
        } else {
          lock.abandon();
        }
      }
    }
  }

  private boolean isInStep() {
    try {
      return index.checkpoint() == archive.sequence();
    } catch (RuntimeException broken) {
      return false;
    }
  }
}
