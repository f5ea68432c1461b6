// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive.backup;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skaryna.archive.DurableFiles;

/**
 * Deletes from a complete backup the versions of objects that are no part of it: of documents that
 * were purged from the archive since. Nobody does that unasked, since the archive may have lost an
 * object that is not meant to be lost.
 */
final class Pruning {
  private final Path ocfl;
  private final Set<String> kept = new HashSet<>();
  private long deleted;

  private Pruning(Path target) {
    ocfl = target.resolve("ocfl");
  }

  /** Returns how many versions were deleted. */
  static long run(Path target, BackupRecord record) throws IOException {
    Pruning pruning = new Pruning(target);
    StateManifest.read(
        target,
        record.state(),
        entry -> {
          if (entry instanceof StateManifest.Entry.Version version) {
            pruning.kept.add(version.path());
          }
        });
    if (Files.exists(pruning.ocfl)) {
      pruning.walk(target);
    }
    return pruning.deleted;
  }

  private void walk(Path target) throws IOException {
    Files.walkFileTree(
        ocfl,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
              throws IOException {
            if (!folder.getFileName().toString().matches("v[0-9]+")) {
              return FileVisitResult.CONTINUE;
            }
            if (!kept.contains(target.relativize(folder).toString().replace('\\', '/'))) {
              DurableFiles.deleteTree(folder);
              deleted++;
            }
            return FileVisitResult.SKIP_SUBTREE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failed)
              throws IOException {
            if (!folder.equals(ocfl) && DurableFiles.children(folder).isEmpty()) {
              Files.delete(folder);
            }
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
