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

/** Finds the folders of the objects in an OCFL storage root. */
final class ObjectFolders {
  private ObjectFolders() {}

  static List<Path> in(Path root) {
    List<Path> folders = new ArrayList<>();
    try {
      Files.walkFileTree(
          root,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
              boolean isObject = Files.exists(folder.resolve(ObjectFiles.DECLARATION));
              if (isObject) {
                folders.add(folder);
              }
              return isObject ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw ArchiveErrors.of("cannot list the objects in " + root, e);
    }
    folders.sort(null);
    return folders;
  }
}
