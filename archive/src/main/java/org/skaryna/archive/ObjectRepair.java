// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Brings an OCFL object back to a version that was complete. A version's folder holds a copy of the
 * inventory as it was then, so what a crash left above it can be undone whatever it is.
 */
final class ObjectRepair {
  private static final Pattern VERSION = Pattern.compile("v[1-9][0-9]{0,8}");

  private ObjectRepair() {}

  /** Undoes what came after {@code base.version()}; the whole object where that is 0. */
  static void rollBack(Path root, StoredObject base) {
    Path folder = root.resolve(base.root());
    try {
      if (base.version() == 0) {
        DurableFiles.deleteTree(folder);
        deleteEmpty(root, folder);
      } else {
        rollBack(folder, base.version());
      }
    } catch (IOException e) {
      throw ArchiveErrors.of(
          "cannot bring %s back to version %d".formatted(folder, base.version()), e);
    }
  }

  /**
   * Undoes a version that was never finished, where no catalogue tells which. An object of which no
   * version is complete is left alone.
   */
  static void settle(Path folder) throws IOException {
    List<Path> versions =
        DurableFiles.children(folder).stream().filter(ObjectRepair::isVersion).toList();
    int last = versions.stream().mapToInt(ObjectRepair::number).max().orElse(0);
    int head = isWhole(folder) ? head(folder) : lastWhole(versions);
    if (head > 0 && (head < last || !isWhole(folder))) {
      rollBack(folder, head);
    }
  }

  private static void rollBack(Path folder, int version) throws IOException {
    for (Path each : DurableFiles.children(folder)) {
      if (isVersion(each) && number(each) > version) {
        DurableFiles.deleteTree(each);
      }
    }
    Path source = folder.resolve("v" + version);
    for (String name : List.of(ObjectFiles.INVENTORY, ObjectFiles.SIDECAR)) {
      DurableFiles.replace(source.resolve(name), folder.resolve(name));
    }
    DurableFiles.sync(folder);
  }

  private static int lastWhole(List<Path> versions) throws IOException {
    int last = 0;
    for (Path version : versions) {
      last = isWhole(version) ? Math.max(last, number(version)) : last;
    }
    return last;
  }

  /** Whether a folder's inventory is the one that its sidecar names. */
  private static boolean isWhole(Path folder) throws IOException {
    Path inventory = folder.resolve(ObjectFiles.INVENTORY);
    Path sidecar = folder.resolve(ObjectFiles.SIDECAR);
    return Files.isRegularFile(inventory)
        && Files.isRegularFile(sidecar)
        && ObjectFiles.isSidecarOf(Digests.of(inventory).sha512(), sidecar);
  }

  private static int head(Path folder) throws IOException {
    String json = Files.readString(folder.resolve(ObjectFiles.INVENTORY));
    String head = Json.read(json).path("head").asString("");
    return VERSION.matcher(head).matches() ? Integer.parseInt(head.substring(1)) : 0;
  }

  private static boolean isVersion(Path path) {
    return VERSION.matcher(path.getFileName().toString()).matches() && Files.isDirectory(path);
  }

  private static int number(Path version) {
    return Integer.parseInt(version.getFileName().toString().substring(1));
  }

  /** OCFL keeps no empty folders between the root and its objects. */
  static void deleteEmpty(Path root, Path from) throws IOException {
    Path at = from;
    while (!at.equals(root) && (!Files.exists(at) || DurableFiles.children(at).isEmpty())) {
      Files.deleteIfExists(at);
      at = at.resolveSibling(".").normalize();
    }
    DurableFiles.sync(at);
  }
}
