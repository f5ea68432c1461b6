// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Finds the folders of the objects in an OCFL storage root, and what is in none of them. */
final class ObjectFolders {
  private static final Set<String> OF_THE_ROOT =
      Set.of(
          "0=ocfl_1.1",
          "ocfl_1.1.md",
          "ocfl_layout.json",
          "ocfl_extensions_1.0.md",
          "0004-hashed-n-tuple-storage-layout.md");

  private ObjectFolders() {}

  /** A folder's path in the storage root, with forward slashes. */
  static String path(Path root, Path folder) {
    return root.relativize(folder).toString().replace('\\', '/');
  }

  static List<Path> in(Path root) {
    List<Path> folders = new ArrayList<>();
    Predicate<Path> isObject = at -> Files.exists(at.resolve(ObjectFiles.DECLARATION));
    try {
      walk(root, isObject, folders::add, file -> {});
    } catch (IOException e) {
      throw ArchiveErrors.of("cannot list the objects in " + root, e);
    }
    folders.sort(null);
    return folders;
  }

  /** Files that belong neither to the storage root itself nor to a known object. */
  static List<Path> strays(Path root, Predicate<Path> isKnown) throws IOException {
    List<Path> strays = new ArrayList<>();
    Path extensions = root.resolve("extensions");
    walk(root, at -> at.equals(extensions) || isKnown.test(at), at -> {}, strays::add);
    strays.removeIf(file -> OF_THE_ROOT.contains(path(root, file)));
    return strays;
  }

  private static void walk(
      Path root, Predicate<Path> ends, Consumer<Path> onEnd, Consumer<Path> onFile)
      throws IOException {
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (!ends.test(folder)) {
              return FileVisitResult.CONTINUE;
            }
            onEnd.accept(folder);
            return FileVisitResult.SKIP_SUBTREE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            onFile.accept(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException vanished) {
            onFile.accept(file);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
