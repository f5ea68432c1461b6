// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive.backup;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Copies what stands in a data folder beside objects, catalogue and index: settings, tables of
 * people, tokens, logs. They may change meanwhile, so each is read until it stands still.
 */
final class StateFiles {
  private static final int ATTEMPTS = 5;

  private final DataSource source;
  private final Path target;
  private final List<String> problems = new ArrayList<>();

  StateFiles(DataSource source, Path target) {
    this.source = source;
    this.target = target;
  }

  /** Returns what could not be copied. */
  List<String> copy() throws IOException {
    Files.walkFileTree(
        source.root(),
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return folder.equals(source.root()) || source.isCopied(folder)
                ? FileVisitResult.CONTINUE
                : FileVisitResult.SKIP_SUBTREE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (source.isCopied(file)) {
              copy(file, attributes);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException failed) {
            if (!(failed instanceof NoSuchFileException)) {
              problems.add(file + ": cannot be read");
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return problems;
  }

  private void copy(Path file, BasicFileAttributes attributes) throws IOException {
    if (!attributes.isRegularFile()) {
      problems.add(file + ": is a link or a device; a backup holds files only");
      return;
    }
    Path copy = target.resolve(source.root().relativize(file));
    Files.createDirectories(copy.resolveSibling(".").normalize());
    for (int attempt = 1; ; attempt++) {
      try {
        FileTime before = Files.getLastModifiedTime(file);
        long bytes = CheckedCopy.copy(file, copy).bytes();
        boolean quiet = Files.size(file) == bytes && Files.getLastModifiedTime(file).equals(before);
        // A log that grows all the time is good as far as it was read.
        if (quiet || attempt == ATTEMPTS) {
          return;
        }
      } catch (NoSuchFileException gone) {
        Files.deleteIfExists(copy);
        return;
      } catch (CheckedCopy.Damaged e) {
        Files.deleteIfExists(copy);
        if (Files.exists(file)) {
          problems.add(e.what());
        }
        return;
      }
    }
  }
}
