// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.skaryna.archive.DurableFiles;

/**
 * Copies versions of objects into a backup. A version gets its place there after it is verified and
 * on disk, so one that is in its place is whole, whenever a crash falls.
 */
final class VersionCopier {
  private static final int WAITING = 64;

  private final Path target;
  private final Path workshop;
  private final Map<Path, Path> waiting = new LinkedHashMap<>();
  private int number;
  private long copied;
  private long mended;

  /**
   * @param target the backup
   */
  VersionCopier(Path target) throws IOException {
    this.target = target;
    workshop = target.resolve("copying");
    DurableFiles.deleteTree(workshop);
    Files.createDirectories(workshop);
  }

  /** How many versions were not there before. */
  long copied() {
    return copied;
  }

  /** How many were there, but no longer as they had been copied, and were copied again. */
  long mended() {
    return mended;
  }

  /**
   * Copies one that is not in its place yet, or is not whole there any more. What is in its place
   * is read to know that.
   *
   * @return what is damaged in the source; empty when it was copied
   */
  List<String> copy(VersionFolder source, StateManifest.Entry.Version version) throws IOException {
    Path place = target.resolve(version.path());
    VersionFolder there = new VersionFolder(place);
    boolean isThere = there.inventoryChecksum().equals(version.sha512());
    if (isThere && there.check(version.sha512()).isEmpty()) {
      return List.of();
    }
    number++;
    Path draft = workshop.resolve(number + "/v" + version.number());
    List<String> problems = source.copy(draft, version.sha512());
    if (problems.isEmpty()) {
      waiting.put(draft, place);
      mended += isThere ? 1 : 0;
      if (waiting.size() >= WAITING) {
        settle();
      }
    }
    return problems;
  }

  /** Brings what waits to disk and to its place. */
  void settle() throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path draft : waiting.keySet()) {
      files.addAll(DurableFiles.tree(draft));
    }
    DurableFiles.sync(files);
    Set<Path> folders = new LinkedHashSet<>();
    for (Map.Entry<Path, Path> each : waiting.entrySet()) {
      Path place = each.getValue();
      Path above = place.resolveSibling(".").normalize();
      Files.createDirectories(above);
      if (Files.exists(place)) {
        // Purged since, or damaged here: the backup that knows the old one is none any more.
        Files.deleteIfExists(target.resolve(BackupRecord.FILE));
        DurableFiles.sync(target);
        DurableFiles.deleteTree(place);
      }
      Files.move(each.getKey(), place, StandardCopyOption.ATOMIC_MOVE);
      copied++;
      for (Path at = above; at.startsWith(target); at = at.resolveSibling(".").normalize()) {
        folders.add(at);
      }
    }
    DurableFiles.sync(folders);
    waiting.clear();
  }

  /** Must be called before the backup is declared complete. */
  void finish() throws IOException {
    settle();
    DurableFiles.deleteTree(workshop);
  }
}
