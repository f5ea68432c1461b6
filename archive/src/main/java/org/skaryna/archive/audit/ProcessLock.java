// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive.audit;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Lets one thread of one process at a time do something with a file. The lock is on a file of its
 * own beside it, {@code NAME.lock}: on Linux, closing any channel of a locked file gives up the
 * lock, so whoever merely reads the file would end it.
 */
public final class ProcessLock {
  private static final Map<Path, Object> MONITORS = new ConcurrentHashMap<>();

  private ProcessLock() {}

  /** What is done under the lock. */
  public interface Task<T> {
    T run() throws IOException;
  }

  /** Runs a task once nobody else is at work on this file. Its folder must exist. */
  public static <T> T with(Path file, Task<T> task) throws IOException {
    Path absolute = file.toAbsolutePath().normalize();
    synchronized (MONITORS.computeIfAbsent(absolute, path -> new Object())) {
      Path lockFile = absolute.resolveSibling(absolute.getFileName() + ".lock");
      try (FileChannel channel =
              FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          FileLock lock = channel.lock()) {
        return task.run();
      }
    }
  }
}
