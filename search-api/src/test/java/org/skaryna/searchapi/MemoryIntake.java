// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.skaryna.archive.Amendment;
import org.skaryna.archive.ArchivedDocument;
import org.skaryna.searchapi.intake.Actor;
import org.skaryna.searchapi.intake.DocumentIntake;
import org.skaryna.searchapi.intake.IntakeOverview;
import org.skaryna.searchapi.intake.IntakeUnavailableException;
import org.skaryna.searchapi.intake.ItemOutcome;
import org.skaryna.searchapi.intake.NoSuchUploadException;
import org.skaryna.searchapi.intake.Upload;
import org.skaryna.searchapi.intake.UploadedFile;
import org.skaryna.searchapi.intake.VersionConflictException;
import org.skaryna.searchapi.request.NoSuchDocumentException;

/**
 * Takes every file in at once, into memory; a file whose text begins with "bad" fails, a blank one
 * is skipped.
 */
public final class MemoryIntake implements DocumentIntake {
  private final Path folder;
  private final AtomicInteger last = new AtomicInteger();
  private final Map<String, Upload> uploads = new ConcurrentHashMap<>();
  private final Map<String, String> texts = new ConcurrentHashMap<>();
  private final ConcurrentLinkedQueue<Actor> actors = new ConcurrentLinkedQueue<>();
  private final ConcurrentLinkedQueue<Amendment> amendments = new ConcurrentLinkedQueue<>();
  private final ConcurrentLinkedQueue<String> removals = new ConcurrentLinkedQueue<>();
  private final MemoryArchive archive;
  private volatile boolean full;
  private volatile boolean slow;
  private volatile Optional<Path> brokenDisk = Optional.empty();

  MemoryIntake(MemoryArchive archive) {
    this.archive = archive;
    try {
      folder = Files.createTempDirectory("skaryna-intake");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** From now on nothing more can be taken, or it can again. */
  void setFull(boolean now) {
    full = now;
  }

  /** From now on nothing is done within any time, or it is. */
  void setSlow(boolean now) {
    slow = now;
  }

  void breakDisk(Optional<Path> file) {
    brokenDisk = file;
  }

  /** The text of each file that came, by its name. */
  Map<String, String> texts() {
    return texts;
  }

  List<Actor> actors() {
    return List.copyOf(actors);
  }

  /** What lies in the folder for drafts. */
  List<Path> drafts() {
    try (Stream<Path> all = Files.list(folder)) { // a walk would fail on what goes meanwhile
      return all.toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void requireRoom() {
    if (full) {
      throw new IntakeUnavailableException("as much waits as may");
    }
  }

  @Override
  public Path draft() throws IOException {
    if (brokenDisk.isPresent()) {
      throw new FileSystemException(brokenDisk.get().toString(), null, "No space left on device");
    }
    return Files.createTempDirectory(folder, "draft");
  }

  @Override
  public void discard(Path draft) {
    try (Stream<Path> all = Files.walk(draft)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Upload accept(Path draft, List<UploadedFile> files, Amendment said, Actor by)
      throws IOException {
    amendments.add(said);
    actors.add(by);
    Map<String, Long> fates = new TreeMap<>();
    String id = "upload-" + last.incrementAndGet();
    List<ItemOutcome> items = files.stream().map(file -> outcome(draft, file)).toList();
    items.forEach(item -> fates.merge(item.fate(), 1L, Long::sum));
    List<String> kept =
        items.stream().filter(i -> i.id().isEmpty()).map(ItemOutcome::file).toList();
    Upload upload =
        new Upload(
            id,
            slow ? Upload.State.WAITING : Upload.State.DONE,
            by.name(),
            Instant.now(),
            "",
            files,
            slow ? Map.of() : fates,
            slow ? List.of() : items,
            kept);
    uploads.put(id, upload);
    return upload;
  }

  private ItemOutcome outcome(Path draft, UploadedFile file) {
    try {
      Path there = draft.resolve(file.name());
      String text = Files.readString(there);
      texts.put(file.name(), text);
      if (text.isBlank()) {
        return new ItemOutcome(file.name(), "", "skipped", "holds no text", "", "und");
      }
      return text.startsWith("bad")
          ? new ItemOutcome(file.name(), "", "failed", "is damaged", "", "und")
          : new ItemOutcome(file.name(), "", "added", "", "id of " + file.name(), "be");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Upload await(String id, Duration wait) {
    return Optional.ofNullable(uploads.get(id)).orElseThrow(() -> new NoSuchUploadException(id));
  }

  @Override
  public Upload retry(String id, Actor by) {
    return await(id, Duration.ZERO);
  }

  @Override
  public void giveUp(String id, Actor by) {
    await(id, Duration.ZERO);
    uploads.remove(id);
  }

  @Override
  public Upload retryFailure(String id, Actor by) {
    throw new NoSuchUploadException(id);
  }

  @Override
  public ArchivedDocument describe(
      String id, Amendment edits, Set<Integer> versions, Actor by, Duration wait) {
    amendments.add(edits);
    ArchivedDocument document = archive.find(id).orElseThrow(() -> new NoSuchDocumentException(id));
    if (!versions.isEmpty() && !versions.contains(document.version())) {
      throw new VersionConflictException(id, document.version(), versions);
    }
    return document;
  }

  @Override
  public void remove(String id, String reason, boolean purge, Actor by, Duration wait) {
    ArchivedDocument document = archive.find(id).orElseThrow(() -> new NoSuchDocumentException(id));
    removals.add((purge ? "purge " : "remove ") + document.id() + ": " + reason);
  }

  /** What was said of documents, by uploads and edits. */
  List<Amendment> amendments() {
    return List.copyOf(amendments);
  }

  List<String> removals() {
    return List.copyOf(removals);
  }

  @Override
  public IntakeOverview overview() {
    return new IntakeOverview(
        "skaryna add, process 12",
        0,
        full ? 0 : 8,
        List.copyOf(uploads.values()),
        List.of(new IntakeOverview.Missing("f1", "/texts/a.doc", "", "is damaged", Instant.EPOCH)));
  }
}
