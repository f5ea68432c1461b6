// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Files and folders that are on disk, not only in the system's cache, when a method returns. */
final class DurableFiles {
  private static final boolean WINDOWS = System.getProperty("os.name", "").startsWith("Windows");

  private static final int SYNCS_AT_ONCE = 8;

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

  static List<Path> children(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList();
    }
  }

  /** Writes every file and folder below to disk, and the folder itself. */
  static void syncTree(Path folder) throws IOException {
    sync(tree(folder));
  }

  /** The folder and all that is below it. */
  static List<Path> tree(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.toList();
    }
  }

  /**
   * Writes files and folders to disk, several at a time: the file system then makes one commit of
   * its journal for all of them.
   */
  static void sync(Collection<Path> all) throws IOException {
    List<Future<Path>> syncs = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(SYNCS_AT_ONCE)) {
      for (Path path : all) {
        syncs.add(
            threads.submit(() -> {
              sync(path);
              return path;
            }));
      }
    }
    for (Future<Path> sync : syncs) {
      switch (sync.state()) {
        case SUCCESS -> {}
        case FAILED -> throw new IOException(sync.exceptionNow());
        default -> throw new InterruptedIOException("interrupted while writing to disk");
      }
    }
  }

  /** Writes one file, or the names in one folder, to disk. */
  static void sync(Path path) throws IOException {
    boolean isFolder = Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    if (isFolder && WINDOWS) {
      return; // opens no folders, and writes their names itself
    }
    StandardOpenOption how = WINDOWS ? StandardOpenOption.WRITE : StandardOpenOption.READ;
    try (FileChannel channel = FileChannel.open(path, how)) {
      channel.force(true);
    }
  }

  /** Puts bytes in the target's place in one step; the folder's names are not on disk yet. */
  static void write(byte[] bytes, Path target) throws IOException {
    Path draft = target.resolveSibling(target.getFileName() + ".new");
    Files.write(draft, bytes);
    sync(draft);
    Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Puts a copy in the target's place in one step. */
  static void replace(Path source, Path target) throws IOException {
    Path draft = target.resolveSibling(target.getFileName() + ".new");
    Files.copy(source, draft, StandardCopyOption.REPLACE_EXISTING);
    sync(draft);
    Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Deletes a folder with everything in it, following no link; nothing when it is missing. */
  static void deleteTree(Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failed)
              throws IOException {
            if (failed != null) {
              throw failed;
            }
            Files.delete(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
