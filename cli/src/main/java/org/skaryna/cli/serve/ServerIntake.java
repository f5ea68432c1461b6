// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.skaryna.archive.Agent;
import org.skaryna.archive.Amendment;
import org.skaryna.archive.Archive;
import org.skaryna.archive.ArchivedDocument;
import org.skaryna.cli.installation.Writing;
import org.skaryna.cli.intake.OldFailures;
import org.skaryna.cli.serve.TrackedUploads.Tracked;
import org.skaryna.cli.serve.UploadFolder.Stored;
import org.skaryna.indexer.pipeline.IndexingOptions;
import org.skaryna.indexer.pipeline.IndexingPipeline;
import org.skaryna.indexer.pipeline.IndexingProgress;
import org.skaryna.searchapi.intake.Actor;
import org.skaryna.searchapi.intake.DocumentIntake;
import org.skaryna.searchapi.intake.IntakeOverview;
import org.skaryna.searchapi.intake.IntakeUnavailableException;
import org.skaryna.searchapi.intake.NoSuchUploadException;
import org.skaryna.searchapi.intake.Upload;
import org.skaryna.searchapi.intake.UploadedFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes uploads in by the pipeline. The order is what makes them safe: on disk, then acknowledged,
 * then in the archive and the index, then noted as done, then deleted here; a crash in between
 * leaves an upload that is taken in once more, and found unchanged.
 */
final class ServerIntake implements DocumentIntake {
  private static final Logger LOG = LoggerFactory.getLogger(ServerIntake.class);
  private static final DateTimeFormatter ID_TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS").withZone(ZoneOffset.UTC);

  private final UploadFolder folder;
  private final AuditedWrites writes;
  private final DocumentEdits edits;
  private final Archive archive;
  private final TrackedUploads uploads = new TrackedUploads();
  private boolean isOurs;

  ServerIntake(UploadFolder folder, AuditedWrites writes, Archive archive) {
    this.folder = folder;
    this.writes = writes;
    this.edits = new DocumentEdits(writes);
    this.archive = archive;
  }

  /** Goes on with what a server before this one had accepted. */
  void resume() {
    try {
      if (folder.isThere()) {
        takeOver();
      }
    } catch (IOException e) {
      LOG.warn("uploads cannot be taken in: {}", e.toString());
    }
  }

  /** Whether this server takes uploads in; goes on with those of one that has ended. */
  private synchronized boolean takeOver() throws IOException {
    if (!isOurs && folder.claim()) {
      isOurs = true;
      folder.load().forEach(this::resume);
    }
    return isOurs;
  }

  private void resume(Stored stored) {
    if (stored.upload().state() != Upload.State.DONE) {
      enqueue(stored.with(state(stored.upload(), Upload.State.WAITING, "")));
      return;
    }
    uploads.done(stored);
    try {
      folder.deleteTakenIn(stored);
    } catch (IOException e) {
      LOG.warn("files that are in the archive cannot be deleted: {}", e.toString());
    }
  }

  @Override
  public void requireRoom() {
    writes.requireRoom();
  }

  @Override
  public Path draft() throws IOException {
    if (!takeOver()) {
      throw new IntakeUnavailableException(
          "another server of this data folder takes documents in; send them there");
    }
    return folder.draft();
  }

  @Override
  public void discard(Path draft) {
    try {
      folder.discard(draft);
    } catch (IOException e) {
      LOG.warn("the draft {} could not be deleted; the next start does it", draft, e);
    }
  }

  @Override
  public Upload accept(Path draft, List<UploadedFile> files, Amendment said, Actor by)
      throws IOException {
    Stored stored = new Stored(upload(files, by), by, "", Said.words(said));
    for (UploadedFile file : files) {
      writes.note(by, "add", file.name(), "accepted as upload " + stored.upload().id());
    }
    folder.accept(draft, stored);
    enqueue(stored);
    return stored.upload();
  }

  private Upload upload(List<UploadedFile> files, Actor by) {
    Instant now = writes.clock().instant();
    String id = ID_TIME.format(now) + "-" + UUID.randomUUID().toString().substring(0, 8);
    List<String> kept = files.stream().map(UploadedFile::name).toList();
    return new Upload(
        id, Upload.State.WAITING, by.name(), now, "", files, Map.of(), List.of(), kept);
  }

  private void enqueue(Stored stored) {
    Tracked tracked = uploads.waiting(stored);
    writes
        .later(writing -> takeIn(tracked, writing))
        .done()
        .exceptionally(why -> {
          LOG.error("the upload {} could not be taken in", stored.upload().id(), why);
          uploads.settle(tracked, stored.with(stopped(stored.upload(), why)));
          return false;
        });
  }

  private void takeIn(Tracked tracked, Writing writing) throws IOException {
    Stored stored = tracked.stored();
    Upload upload = stored.upload();
    uploads.show(tracked, state(upload, Upload.State.RUNNING, ""));
    List<Path> paths =
        stored.path().isEmpty()
            ? upload.kept().stream().map(folder.files(upload.id())::resolve).toList()
            : List.of(Path.of(stored.path()));
    List<String> names = paths.stream().map(path -> path.getFileName().toString()).toList();
    UploadFates fates = new UploadFates(names);
    OldFailures failures = OldFailures.of(writing.archive());
    try (IndexingPipeline pipeline =
        new IndexingPipeline(writing.archive(), writing.index(), IndexingOptions.DEFAULT)) {
      Agent agent = new Agent(stored.by().name());
      IndexingProgress both =
          fate -> {
            fates.item(fate);
            failures.note(fate);
          };
      pipeline.add(paths, both, agent, Said.amendment(stored.said())::over);
    }
    failures.clear();
    Stored done = stored.with(fates.done(upload, stored.path().isEmpty()));
    for (UploadedFile file : upload.files()) {
      if (names.contains(file.name())) {
        writes.note(stored.by(), "add", file.name(), fates.outcome(file));
      }
    }
    folder.update(done);
    folder.deleteTakenIn(done);
    uploads.settle(tracked, done);
    forgetTheOldest();
  }

  private void forgetTheOldest() throws IOException {
    for (String id : uploads.outlived()) {
      uploads.forget(id);
      folder.forget(id);
    }
  }

  private static Upload state(Upload upload, Upload.State state, String problem) {
    return new Upload(
        upload.id(),
        state,
        upload.by(),
        upload.received(),
        problem,
        upload.files(),
        upload.fates(),
        upload.items(),
        upload.kept());
  }

  private static Upload stopped(Upload upload, Throwable why) {
    String reason = why.getMessage() == null ? why.toString() : why.getMessage();
    return state(upload, Upload.State.STOPPED, "could not be taken in now: " + reason);
  }

  @Override
  public Upload await(String id, Duration wait) {
    return uploads.await(id, wait, writes.queue().stopped());
  }

  @Override
  public synchronized Upload retry(String id, Actor by) {
    Stored old = uploads.get(id);
    if (!old.upload().isSettled()) {
      return old.upload();
    }
    if (old.upload().kept().isEmpty() && old.path().isEmpty()) {
      throw new NoSuchUploadException(id);
    }
    requireRoom();
    writes.note(by, "retry", String.join(", ", old.upload().kept()), "accepted as upload " + id);
    Stored again =
        new Stored(state(old.upload(), Upload.State.WAITING, ""), by, old.path(), old.said());
    return begin(again);
  }

  private Upload begin(Stored stored) {
    try {
      folder.update(stored);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    enqueue(stored);
    return stored.upload();
  }

  @Override
  public synchronized void giveUp(String id, Actor by) {
    Upload upload = uploads.get(id).upload();
    if (!upload.isSettled()) {
      throw new NoSuchUploadException(id);
    }
    writes.note(by, "give up", String.join(", ", upload.kept()), "upload " + id + " deleted");
    try {
      folder.forget(id);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    uploads.forget(id);
    Path gone = folder.files(id);
    writes
        .later(writing -> OldFailures.forget(writing.archive(), gone))
        .done()
        .exceptionally(why -> {
          LOG.warn("what failed of the upload {} is still listed", id, why);
          return false;
        });
  }

  @Override
  public Upload retryFailure(String id, Actor by) {
    Path file = MissingFile.find(archive, id).orElseThrow(() -> new NoSuchUploadException(id));
    if (folder.holds(file)) {
      return retry(folder.uploadOf(file), by);
    }
    requireRoom();
    writes.note(by, "retry", file.toString(), "accepted");
    UploadedFile seen = new UploadedFile(file.getFileName().toString(), file.toFile().length());
    return begin(new Stored(upload(List.of(seen), by), by, file.toString(), Map.of()));
  }

  @Override
  public ArchivedDocument describe(
      String id, Amendment said, Set<Integer> versions, Actor by, Duration wait) {
    return edits.describe(id, said, versions, by, wait);
  }

  @Override
  public void remove(String id, String reason, boolean purge, Actor by, Duration wait) {
    edits.remove(id, reason, purge, by, wait);
  }

  @Override
  public IntakeOverview overview() {
    WriteQueue queue = writes.queue();
    return new IntakeOverview(
        queue.waitingFor(),
        queue.waiting(),
        queue.room(),
        uploads.all(),
        MissingFile.all(archive, folder));
  }
}
