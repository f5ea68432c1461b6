// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The lock as an operating system's lock on {@code write.lock}, which a crash sets free. */
final class FileWriteLock implements WriteLock {
  // On Linux these are POSIX record locks: closing any channel of a file gives up every lock the
  // process has on it. So a process opens the file only while it does not hold the lock itself,
  // and who holds it is told in a file beside it.
  private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();
  private static final Logger LOG = LoggerFactory.getLogger(FileWriteLock.class);
  private static final String LOCK_FILE = "write.lock";
  private static final String HOLDER_FILE = "write.lock.holder";
  private static final int LONGEST_HOLDER = 500;
  private static final Duration PAUSE = Duration.ofMillis(50);

  private final Path folder;
  private final FileChannel channel;
  private final AtomicBoolean held = new AtomicBoolean(true);

  private FileWriteLock(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  static WriteLock acquire(
      Path folder, String holder, Duration patience, Consumer<String> waiting) {
    Path real = DurableFiles.folder(folder);
    long start = System.nanoTime();
    boolean told = false;
    while (true) {
      Optional<WriteLock> lock = attempt(real, holder);
      if (lock.isPresent()) {
        return lock.get();
      }
      if (System.nanoTime() - start >= patience.toNanos()) {
        throw new ArchiveException(
            "%s: cannot be written to, after waiting %d s it still is held by %s"
                .formatted(folder, patience.toSeconds(), holderOf(real)));
      }
      if (!told) {
        waiting.accept(holderOf(real));
        told = true;
      }
      pause(folder);
    }
  }

  /** The holder's name is taken away with the lock, so a crash leaves it. */
  static boolean hasHolder(Path folder) {
    return Files.exists(folder.resolve(HOLDER_FILE));
  }

  /** Empty when another has it. */
  private static Optional<WriteLock> attempt(Path folder, String holder) {
    if (!HELD_HERE.add(folder)) {
      return Optional.empty();
    }
    boolean mine = false;
    try {
      Optional<FileChannel> channel = locked(folder.resolve(LOCK_FILE));
      mine = channel.isPresent();
      if (mine) {
        tell(folder, holder);
      }
      return channel.map(open -> new FileWriteLock(folder, open));
    } catch (IOException e) {
      throw ArchiveErrors.of("cannot lock " + folder.resolve(LOCK_FILE), e);
    } finally {
      if (!mine) {
        HELD_HERE.remove(folder);
      }
    }
  }

  private static Optional<FileChannel> locked(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = null;
    try {
      lock = channel.tryLock();
      return Optional.ofNullable(lock == null ? null : channel);
    } finally {
      if (lock == null) {
        channel.close();
      }
    }
  }

  /** A courtesy to those who wait: without it the lock holds all the same. */
  private static void tell(Path folder, String holder) {
    String text = "%s, since %s".formatted(holder, Instant.now().truncatedTo(ChronoUnit.SECONDS));
    try {
      Path draft = Files.writeString(folder.resolve(HOLDER_FILE + ".new"), text);
      Files.move(draft, folder.resolve(HOLDER_FILE), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      LOG.warn("cannot say who holds the lock: {}", ArchiveErrors.reason(e));
    }
  }

  private static String holderOf(Path folder) {
    try {
      String text = Files.readString(folder.resolve(HOLDER_FILE)).strip();
      String line = text.replaceAll("\\p{Cntrl}", " ");
      return line.substring(0, Math.min(line.length(), LONGEST_HOLDER));
    } catch (IOException e) {
      return "another process (it has not said which)";
    }
  }

  private static void pause(Path folder) {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ArchiveException(folder + ": interrupted while waiting for the write lock", e);
    }
  }

  @Override
  public boolean isHeld() {
    return held.get();
  }

  @Override
  public void abandon() {
    release(() -> {});
  }

  @Override
  public void close() {
    release(() -> Files.deleteIfExists(folder.resolve(HOLDER_FILE)));
  }

  /** What is still done while others must wait. */
  private interface LastAct {
    void run() throws IOException;
  }

  private void release(LastAct last) {
    if (!held.compareAndSet(true, false)) {
      return;
    }
    try (channel) {
      last.run();
    } catch (IOException e) {
      throw ArchiveErrors.of("cannot release " + folder.resolve(LOCK_FILE), e);
    } finally {
      HELD_HERE.remove(folder);
    }
  }
}
