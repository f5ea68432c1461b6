// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive.backup;

import java.nio.file.Path;
import java.util.Set;

/**
 * A data folder, as far as a backup must know it.
 *
 * @param archive the folder in it that holds the archive
 * @param leftOut names of entries that can be made again: {@code index}
 */
public record DataSource(Path root, Path archive, Set<String> leftOut) {
  private static final String OCFL = "ocfl";
  private static final String CATALOGUE = "catalogue.db";
  private static final String STAGING = "ocfl-staging";
  private static final String LOCK = "write.lock";

  public DataSource {
    root = root.toAbsolutePath().normalize();
    archive = archive.toAbsolutePath().normalize();
    leftOut = Set.copyOf(leftOut);
    if (!archive.startsWith(root) || archive.equals(root)) {
      throw new IllegalArgumentException(
          "the archive must be a folder in %s, got %s".formatted(root, archive));
    }
  }

  /** The OCFL storage root. */
  Path ocfl() {
    return archive.resolve(OCFL);
  }

  /** Where the catalogue is, from the data folder. */
  Path catalogue() {
    return root.relativize(archive).resolve(CATALOGUE);
  }

  /** Whether an entry is copied with the state: all but objects, catalogue, locks and indexes. */
  boolean isCopied(Path path) {
    String name = path.getFileName().toString();
    Path folder = path.resolveSibling(".").normalize();
    if (folder.equals(root)) {
      return !name.startsWith(LOCK) && !leftOut.contains(name);
    }
    if (folder.equals(archive)) {
      return !name.startsWith(CATALOGUE) && !name.equals(STAGING) && !name.startsWith(LOCK);
    }
    return !folder.equals(ocfl()) || isOfTheStorageRoot(name);
  }

  /** Objects are in folders named by digits of their checksum. */
  private static boolean isOfTheStorageRoot(String name) {
    return !name.matches("[0-9a-f]{2}");
  }
}
