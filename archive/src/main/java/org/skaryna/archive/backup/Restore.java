// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import org.skaryna.archive.Archive;
import org.skaryna.archive.ArchiveErrors;
import org.skaryna.archive.ArchiveException;
import org.skaryna.archive.Digests;
import org.skaryna.archive.DurableFiles;
import org.skaryna.archive.FixityReport;
import org.skaryna.archive.OcflArchive;
import org.skaryna.archive.WriteLock;
import org.skaryna.archive.backup.StateManifest.Entry;

/**
 * Makes a data folder of a backup. Everything is copied into a workshop in it, compared with its
 * checksum, read again as an archive, and only then moved to its place, the archive last: a folder
 * with an archive is restored wholly.
 */
public final class Restore {
  private static final String WORKSHOP = ".skaryna-restoring";
  private static final String DECLARATION = "0=ocfl_object_1.1";
  private static final int SYNCED_AT_ONCE = 500;

  private final Path backup;
  private final BackupRecord record;
  private final DataSource target;
  private final Path workshop;
  private final LongConsumer progress;
  private final List<String> problems = new ArrayList<>();
  private final List<Path> unsynced = new ArrayList<>();
  private Entry.Version newest = new Entry.Version("", 0, "");
  private long objects;

  private Restore(Path backup, BackupRecord record, DataSource target, LongConsumer progress) {
    this.backup = backup;
    this.record = record;
    this.target = target;
    this.progress = progress;
    workshop = target.root().resolve(WORKSHOP);
  }

  /**
   * What became of it.
   *
   * @param problems damaged files, each named; nothing is restored when there is one
   */
  public record Report(BackupRecord record, List<String> problems) {
    public Report {
      problems = List.copyOf(problems);
    }
  }

  /**
   * Restores a backup.
   *
   * @param target the data folder: new, empty, or left by a restoring that was interrupted
   * @param progress is told how many objects are done
   * @throws ArchiveException when there is no complete backup, or the folder is in use
   */
  public static Report run(Path folder, DataSource target, LongConsumer progress) {
    Path backup = folder.toAbsolutePath().normalize();
    BackupRecord record = complete(backup);
    mustBeEmpty(target);
    WriteLock lock = WriteLock.acquire(target.root(), "skaryna restore", Duration.ZERO, held -> {});
    try {
      Restore restore = new Restore(backup, record, target, progress);
      restore.run();
      return new Report(record, restore.problems);
    } catch (IOException e) {
      throw ArchiveErrors.of("cannot restore to " + target.root(), e);
    } finally {
      lock.close();
    }
  }

  /** The record of a complete backup whose manifest is the one that was written. */
  static BackupRecord complete(Path backup) {
    BackupRecord record =
        BackupRecord.read(backup)
            .orElseThrow(() ->
                new ArchiveException(
                    "%s: holds no complete backup (no %s); if it was interrupted, `skaryna backup` completes it"
                        .formatted(backup, BackupRecord.FILE)));
    Path manifest = backup.resolve(record.state()).resolve(StateManifest.NAME);
    try {
      if (!Digests.of(manifest).sha512().equals(record.manifest())) {
        throw new ArchiveException(manifest + ": changed since the backup was made");
      }
    } catch (IOException e) {
      throw ArchiveErrors.of(manifest + ": cannot be read", e);
    }
    return record;
  }

  private static void mustBeEmpty(DataSource target) {
    Path folder = target.root();
    try {
      if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
        return;
      }
      if (!Files.isDirectory(folder)) {
        throw new ArchiveException(folder + ": expected a folder, found a file");
      }
      for (Path child : DurableFiles.children(folder)) {
        String name = child.getFileName().toString();
        if (!name.equals(WORKSHOP) && !name.startsWith("write.lock") && !isHalfDone(target)) {
          throw new ArchiveException(
              "%s: is not empty (%s); a backup is restored into a new or empty folder"
                  .formatted(folder, name));
        }
      }
    } catch (IOException e) {
      throw ArchiveErrors.of("cannot restore to " + folder, e);
    }
  }

  /** Whether a restoring was interrupted here: the archive is what it moves last. */
  private static boolean isHalfDone(DataSource target) {
    return Files.isDirectory(target.root().resolve(WORKSHOP), LinkOption.NOFOLLOW_LINKS)
        && !Files.exists(target.archive(), LinkOption.NOFOLLOW_LINKS);
  }

  private void run() throws IOException {
    DurableFiles.deleteTree(workshop);
    Files.createDirectories(archive().resolve("ocfl"));
    StateManifest.read(backup, record.state(), this::restore);
    finishObject();
    sync();
    if (problems.isEmpty()) {
      readAgain();
    }
    if (problems.isEmpty()) {
      moveToPlace();
    }
    DurableFiles.deleteTree(workshop);
  }

  private Path archive() {
    return workshop.resolve(target.root().relativize(target.archive()));
  }

  private void restore(Entry entry) throws IOException {
    switch (entry) {
      case Entry.Version version -> {
        if (!version.object().equals(newest.object())) {
          finishObject();
        }
        Path copy = archive().resolve(version.path());
        Path source = backup.resolve(version.path());
        problems.addAll(new VersionFolder(source).copy(copy, version.sha512()));
        newest = version;
        written(DurableFiles.tree(copy));
      }
      case Entry.StateFile file -> restoreFile(file);
    }
  }

  private void restoreFile(Entry.StateFile file) throws IOException {
    Path copy = workshop.resolve(file.path());
    Files.createDirectories(copy.resolveSibling(".").normalize());
    try {
      Path source = backup.resolve(record.state()).resolve("files").resolve(file.path());
      CheckedCopy.copy(source, copy, file.sha512());
      written(List.of(copy));
    } catch (CheckedCopy.Damaged e) {
      problems.add(e.what());
    }
  }

  /** What stands in the folder of an object besides its versions is a copy of the newest. */
  private void finishObject() throws IOException {
    if (newest.number() == 0) {
      return;
    }
    Path version = archive().resolve(newest.path());
    Path folder = version.resolveSibling(".").normalize();
    if (problems.isEmpty()) {
      List<Path> files = new ArrayList<>();
      files.add(Files.writeString(folder.resolve(DECLARATION), "ocfl_object_1.1\n"));
      for (String name : List.of(VersionFolder.INVENTORY, VersionFolder.SIDECAR)) {
        files.add(Files.copy(version.resolve(name), folder.resolve(name)));
      }
      for (Path at = folder; at.startsWith(workshop); at = at.resolveSibling(".").normalize()) {
        files.add(at);
      }
      written(files);
    }
    objects++;
    progress.accept(objects);
  }

  private void written(List<Path> files) throws IOException {
    unsynced.addAll(files);
    if (unsynced.size() >= SYNCED_AT_ONCE) {
      sync();
    }
  }

  private void sync() throws IOException {
    DurableFiles.sync(unsynced.stream().distinct().filter(Files::exists).toList());
    unsynced.clear();
  }

  /** The copies, as the archive itself sees them: against the catalogue, too. */
  private void readAgain() {
    try (Archive restored = OcflArchive.openForReading(archive())) {
      for (FixityReport.Problem problem : restored.verify(document -> {}).problems()) {
        problems.add(
            problem.id().isEmpty() ? problem.what() : problem.id() + ": " + problem.what());
      }
      if (restored.sequence() != record.sequence()) {
        problems.add(
            "the catalogue ends with change %d, expected %d"
                .formatted(restored.sequence(), record.sequence()));
      }
    }
  }

  private void moveToPlace() throws IOException {
    Path last = archive();
    for (Path child : DurableFiles.children(workshop)) {
      if (!last.startsWith(child)) {
        Path place = target.root().resolve(child.getFileName());
        DurableFiles.deleteTree(place); // of a restoring that was interrupted just here
        Files.move(child, place);
      }
    }
    DurableFiles.sync(target.root());
    Path first = workshop.resolve(workshop.relativize(last).getName(0));
    Files.move(first, target.root().resolve(first.getFileName()), StandardCopyOption.ATOMIC_MOVE);
    DurableFiles.sync(target.root());
  }
}
