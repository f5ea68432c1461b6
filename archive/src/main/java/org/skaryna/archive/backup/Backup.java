// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive.backup;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.skaryna.archive.ArchiveErrors;
import org.skaryna.archive.ArchiveException;
import org.skaryna.archive.ArchiveStatistics;
import org.skaryna.archive.CatalogueSnapshot;
import org.skaryna.archive.Digests;
import org.skaryna.archive.DurableFiles;
import org.skaryna.archive.WriteLock;
import org.skaryna.archive.backup.StateManifest.Entry;

/**
 * Copies a data folder while others write to it, and again into the same folder only what is new.
 *
 * <p>A backup is the archive as one commit of its catalogue left it. The catalogue is copied first;
 * it names each object with its version, and what an object holds up to a version never changes, so
 * the objects can be copied at leisure. In the backup's folder
 *
 * <ul>
 *   <li>{@code ocfl} has the versions of the objects, each in its place only when it is whole;
 *   <li>{@code state-…} has what belongs to one moment: the catalogue, the other files of the data
 *       folder, and the manifest of all that the backup consists of;
 *   <li>{@code backup.json} names the state, and replaces the one before in one step, last of all.
 * </ul>
 *
 * <p>So a backup that is interrupted leaves the one before as it was, or, the first time, a folder
 * without {@code backup.json}; the next one goes on with the objects that are there.
 */
public final class Backup {
  private static final String NOTE = "README.txt";
  private static final String NOTE_TEXT =
      """
      This folder is a backup that Skaryna makes and keeps up to date; change nothing in it.
      It is complete when backup.json is there; otherwise it was interrupted: `skaryna backup` goes on.
      `skaryna restore` makes a data folder of it. To check it without Skaryna, run here
      sha512sum --check --quiet state-*/manifest-sha512.txt
      (the inventory.json files listed there hold the SHA-512 of the documents' files).
      """;
  private static final int ATTEMPTS = 3;

  private final DataSource source;
  private final Path target;
  private final String agent;
  private final LongConsumer progress;

  private Backup(DataSource source, Path target, String agent, LongConsumer progress) {
    this.source = source;
    this.target = target;
    this.agent = agent;
    this.progress = progress;
  }

  /**
   * What became of a backup.
   *
   * @param record absent when problems kept it from being complete
   * @param copied how many versions of objects were new
   * @param mended how many were damaged in the backup and are whole again
   * @param problems files of the archive that are damaged; each is named
   */
  public record Report(
      Optional<BackupRecord> record, long copied, long mended, List<String> problems) {
    public Report {
      problems = List.copyOf(problems);
    }
  }

  /**
   * Makes a backup or brings one up to date.
   *
   * @param folder new, empty, or with an earlier backup of the same archive
   * @param agent the program and its version
   * @param progress is told how many objects are done
   * @throws ArchiveException when the folder cannot be used or written to
   */
  public static Report run(DataSource source, Path folder, String agent, LongConsumer progress) {
    Path target = folder.toAbsolutePath().normalize();
    if (target.startsWith(source.root()) || source.root().startsWith(target)) {
      throw new ArchiveException(
          "%s: a backup must stand outside of the data folder %s".formatted(target, source.root()));
    }
    mustBeOurs(target);
    WriteLock lock = WriteLock.acquire(target, agent + " backup", Duration.ZERO, held -> {});
    try {
      return new Backup(source, target, agent, progress).run();
    } catch (IOException | UncheckedIOException e) {
      throw ArchiveErrors.of("cannot write the backup " + target, e);
    } finally {
      lock.close();
    }
  }

  /**
   * Deletes from a complete backup what was purged from the archive since.
   *
   * @return how many versions of objects were deleted
   */
  public static long prune(Path folder) {
    Path target = folder.toAbsolutePath().normalize();
    try {
      return Pruning.run(target, Restore.complete(target));
    } catch (IOException e) {
      throw ArchiveErrors.of("cannot write the backup " + target, e);
    }
  }

  /**
   * Reads a backup again and compares every file with the checksums that were recorded.
   *
   * @return what is wrong; empty when it can be restored
   */
  public static List<String> verify(Path folder, LongConsumer progress) {
    Path target = folder.toAbsolutePath().normalize();
    BackupRecord record = Restore.complete(target);
    List<String> problems = new ArrayList<>();
    long[] done = {0};
    try {
      StateManifest.read(
          target,
          record.state(),
          entry -> {
            switch (entry) {
              case Entry.Version version -> {
                Path place = target.resolve(version.path());
                problems.addAll(new VersionFolder(place).check(version.sha512()));
              }
              case Entry.StateFile file -> {
                Path place = target.resolve(record.state()).resolve("files").resolve(file.path());
                VersionFolder.compare(place, file.sha512(), problems);
              }
            }
            done[0]++;
            progress.accept(done[0]);
          });
      return problems;
    } catch (IOException e) {
      throw ArchiveErrors.of("cannot read the backup " + target, e);
    }
  }

  private static void mustBeOurs(Path target) {
    try {
      if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)
          && !Files.exists(target.resolve(NOTE))
          && !(Files.isDirectory(target) && isEmpty(target))) {
        throw new ArchiveException(
            target + ": is in use; a backup goes into a new folder, or one that holds a backup");
      }
    } catch (IOException e) {
      throw ArchiveErrors.of("cannot write the backup " + target, e);
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    return DurableFiles.children(folder).stream()
        .allMatch(child -> child.getFileName().toString().startsWith("write.lock"));
  }

  private Report run() throws IOException {
    Files.writeString(target.resolve(NOTE), NOTE_TEXT);
    VersionCopier copier = new VersionCopier(target);
    Report report = attempt(copier);
    for (int i = 1; i < ATTEMPTS && report.record().isEmpty(); i++) {
      report = attempt(copier); // what was purged meanwhile is no damage
    }
    copier.finish();
    DurableFiles.deleteTree(draft());
    return report;
  }

  private Path draft() {
    return target.resolve("state.new");
  }

  private Report attempt(VersionCopier copier) throws IOException {
    DurableFiles.deleteTree(draft());
    Path files = draft().resolve("files");
    Path catalogue = files.resolve(source.catalogue());
    Files.createDirectories(catalogue.resolveSibling(".").normalize());
    State state;
    try (CatalogueSnapshot snapshot = CatalogueSnapshot.take(source.archive(), catalogue)) {
      BackupRecord.read(target).ifPresent(earlier -> mustFollow(earlier, snapshot));
      state = copyObjects(snapshot, copier);
    }
    copier.settle();
    List<String> problems = new ArrayList<>(state.problems());
    long stateFiles = copyState(files, state, problems);
    if (!problems.isEmpty()) {
      return report(Optional.empty(), copier, problems);
    }
    return report(Optional.of(commit(state, stateFiles)), copier, List.of());
  }

  private static Report report(
      Optional<BackupRecord> record, VersionCopier copier, List<String> problems) {
    long mended = copier.mended();
    return new Report(record, copier.copied() - mended, mended, problems);
  }

  /** A snapshot's figures and what was found while its objects were copied. */
  private record State(
      String name,
      CatalogueSnapshot.Mark newest,
      ArchiveStatistics statistics,
      long objects,
      long versions,
      List<String> problems) {}

  private void mustFollow(BackupRecord earlier, CatalogueSnapshot snapshot) {
    Optional<CatalogueSnapshot.Mark> same = snapshot.mark(earlier.sequence());
    boolean follows =
        snapshot.sequence() >= earlier.sequence()
            && same.map(earlier.newest()::equals).orElse(true);
    if (!follows) {
      throw new ArchiveException(
          "%s: holds a backup of another archive, or of this one before it was restored (%s, change %d): use another folder"
              .formatted(target, earlier.from(), earlier.sequence()));
    }
  }

  private State copyObjects(CatalogueSnapshot snapshot, VersionCopier copier) throws IOException {
    List<String> problems = new ArrayList<>();
    long[] counts = {0, 0};
    long sequence = snapshot.sequence();
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    String name = "state-%d-%s".formatted(sequence, now.toString().replaceAll("[^0-9TZ]", ""));
    try (BufferedWriter manifest = Files.newBufferedWriter(draft().resolve(StateManifest.NAME))) {
      snapshot.forEachObject(object -> {
        try {
          for (int number = 1; number <= object.version(); number++) {
            VersionFolder version =
                new VersionFolder(source.ocfl().resolve(object.root()).resolve("v" + number));
            Entry.Version entry =
                new Entry.Version(object.root(), number, version.inventoryChecksum());
            problems.addAll(copier.copy(version, entry));
            manifest.write(StateManifest.line(entry, name));
            counts[1]++;
          }
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
        counts[0]++;
        progress.accept(counts[0]);
      });
    }
    CatalogueSnapshot.Mark newest =
        snapshot.newest().orElseGet(() -> new CatalogueSnapshot.Mark(sequence, "", ""));
    return new State(name, newest, snapshot.statistics(), counts[0], counts[1], problems);
  }

  /** Copies the other files of the data folder and adds all of the state to the manifest. */
  private long copyState(Path files, State state, List<String> problems) throws IOException {
    problems.addAll(new StateFiles(source, files).copy());
    long count = 0;
    try (BufferedWriter manifest =
        Files.newBufferedWriter(
            draft().resolve(StateManifest.NAME), java.nio.file.StandardOpenOption.APPEND)) {
      for (Path file : DurableFiles.tree(files)) {
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
          String path = files.relativize(file).toString().replace('\\', '/');
          Entry entry = new Entry.StateFile(path, Digests.of(file).sha512());
          manifest.write(StateManifest.line(entry, state.name()));
          count++;
        }
      }
    }
    return count;
  }

  private BackupRecord commit(State state, long stateFiles) throws IOException {
    DurableFiles.syncTree(draft());
    Path folder = target.resolve(state.name());
    DurableFiles.deleteTree(folder);
    Files.move(draft(), folder, StandardCopyOption.ATOMIC_MOVE);
    DurableFiles.sync(target);
    BackupRecord record =
        new BackupRecord(
            Instant.now().truncatedTo(ChronoUnit.SECONDS),
            source.root().toString(),
            agent,
            state.statistics().documents(),
            state.statistics().removed(),
            state.statistics().failures(),
            state.objects(),
            state.versions() + stateFiles,
            state.newest(),
            state.name(),
            Digests.of(folder.resolve(StateManifest.NAME)).sha512());
    record.write(target);
    for (Path child : DurableFiles.children(target)) {
      String name = child.getFileName().toString();
      if (name.startsWith("state-") && !name.equals(state.name())) {
        DurableFiles.deleteTree(child);
      }
    }
    return record;
  }
}
