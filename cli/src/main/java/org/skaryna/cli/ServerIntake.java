// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.skaryna.archive.Agent;
import org.skaryna.archive.Amendment;
import org.skaryna.archive.Archive;
import org.skaryna.archive.ArchivedDocument;
import org.skaryna.archive.Failure;
import org.skaryna.archive.audit.AuditEntry;
import org.skaryna.archive.audit.AuditLog;
import org.skaryna.cli.UploadFolder.Stored;
import org.skaryna.indexer.pipeline.IndexingOptions;
import org.skaryna.indexer.pipeline.IndexingPipeline;
import org.skaryna.indexer.pipeline.Reindexer;
import org.skaryna.searchapi.intake.Actor;
import org.skaryna.searchapi.intake.DocumentIntake;
import org.skaryna.searchapi.intake.IntakeOverview;
import org.skaryna.searchapi.intake.IntakeUnavailableException;
import org.skaryna.searchapi.intake.NoSuchUploadException;
import org.skaryna.searchapi.intake.Upload;
import org.skaryna.searchapi.intake.UploadedFile;
import org.skaryna.searchapi.intake.VersionConflictException;
import org.skaryna.searchapi.request.NoSuchDocumentException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes uploads in by the pipeline. The order is what makes them safe: on disk, then acknowledged,
 * then in the archive and the index, then noted as done, then deleted here; a crash in between
 * leaves an upload that is taken in once more, and found unchanged.
 */
final class ServerIntake implements DocumentIntake {
  private static final Logger LOG = LoggerFactory.getLogger(ServerIntake.class);
  private static final int MOST_REMEMBERED = 100;
  private static final DateTimeFormatter ID_TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS").withZone(ZoneOffset.UTC);
  private static final String COMMAND = "serve";

  private final UploadFolder folder;
  private final WriteQueue queue;
  private final Archive archive;
  private final AuditLog audit;
  private final Clock clock;
  private final ConcurrentSkipListMap<String, Tracked> uploads = new ConcurrentSkipListMap<>();
  private boolean isOurs;

  ServerIntake(
      UploadFolder folder, WriteQueue queue, Archive archive, AuditLog audit, Clock clock) {
    this.folder = folder;
    this.queue = queue;
    this.archive = archive;
    this.audit = audit;
    this.clock = clock;
  }

  /** An upload as it stands, and a promise of how it ends. */
  private record Tracked(Stored stored, CompletableFuture<Upload> settled) {
    static Tracked waiting(Stored stored) {
      return new Tracked(stored, new CompletableFuture<>());
    }
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
    uploads.put(
        stored.upload().id(),
        new Tracked(stored, CompletableFuture.completedFuture(stored.upload())));
    try {
      folder.deleteTakenIn(stored);
    } catch (IOException e) {
      LOG.warn("files that are in the archive cannot be deleted: {}", e.toString());
    }
  }

  @Override
  public void requireRoom() {
    if (queue.room() == 0) {
      String holder = queue.waitingFor().isEmpty() ? "" : "; waiting for " + queue.waitingFor();
      throw new IntakeUnavailableException(
          "%d pieces of work wait already, expected fewer than %d%s"
              .formatted(queue.waiting(), WriteQueue.LONGEST, holder));
    }
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
      note(by, "add", file.name(), "accepted as upload " + stored.upload().id());
    }
    folder.accept(draft, stored);
    enqueue(stored);
    return stored.upload();
  }

  private Upload upload(List<UploadedFile> files, Actor by) {
    Instant now = clock.instant();
    String id = ID_TIME.format(now) + "-" + UUID.randomUUID().toString().substring(0, 8);
    List<String> kept = files.stream().map(UploadedFile::name).toList();
    return new Upload(
        id, Upload.State.WAITING, by.name(), now, "", files, Map.of(), List.of(), kept);
  }

  private void enqueue(Stored stored) {
    Tracked tracked = Tracked.waiting(stored);
    uploads.put(stored.upload().id(), tracked);
    queue
        .add(COMMAND, writing -> takeIn(tracked, writing))
        .done()
        .exceptionally(why -> {
          LOG.error("the upload {} could not be taken in", stored.upload().id(), why);
          settle(tracked, stored.with(stopped(stored.upload(), why)));
          return false;
        });
  }

  private void takeIn(Tracked tracked, Writing writing) throws IOException {
    Stored stored = tracked.stored();
    Upload upload = stored.upload();
    show(tracked, state(upload, Upload.State.RUNNING, ""));
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
      pipeline.add(paths, failures.noting(fates), agent, Said.amendment(stored.said())::over);
    }
    failures.clear();
    Stored done = stored.with(fates.done(upload, stored.path().isEmpty()));
    for (UploadedFile file : upload.files()) {
      if (names.contains(file.name())) {
        note(stored.by(), "add", file.name(), fates.outcome(file));
      }
    }
    folder.update(done);
    folder.deleteTakenIn(done);
    settle(tracked, done);
    forgetTheOldest();
  }

  private void show(Tracked tracked, Upload now) {
    uploads.put(now.id(), new Tracked(tracked.stored().with(now), tracked.settled()));
  }

  private void settle(Tracked tracked, Stored end) {
    uploads.put(end.upload().id(), new Tracked(end, tracked.settled()));
    tracked.settled().complete(end.upload());
  }

  private void forgetTheOldest() throws IOException {
    List<Upload> done =
        uploads.values().stream()
            .map(tracked -> tracked.stored().upload())
            .filter(upload -> upload.state() == Upload.State.DONE && upload.kept().isEmpty())
            .toList();
    for (Upload upload : done.subList(0, Math.max(0, done.size() - MOST_REMEMBERED))) {
      uploads.remove(upload.id());
      folder.forget(upload.id());
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
    Tracked tracked = tracked(id);
    try {
      CompletableFuture.anyOf(tracked.settled(), queue.stopped())
          .get(wait.toMillis(), TimeUnit.MILLISECONDS);
      return tracked(id).stored().upload();
    } catch (TimeoutException e) {
      return tracked(id).stored().upload();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return tracked(id).stored().upload();
    }
  }

  private Tracked tracked(String id) {
    return Optional.ofNullable(uploads.get(id)).orElseThrow(() -> new NoSuchUploadException(id));
  }

  @Override
  public synchronized Upload retry(String id, Actor by) {
    Stored old = tracked(id).stored();
    if (!old.upload().isSettled()) {
      return old.upload();
    }
    if (old.upload().kept().isEmpty() && old.path().isEmpty()) {
      throw new NoSuchUploadException(id);
    }
    requireRoom();
    note(by, "retry", String.join(", ", old.upload().kept()), "accepted as upload " + id);
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
    Upload upload = tracked(id).stored().upload();
    if (!upload.isSettled()) {
      throw new NoSuchUploadException(id);
    }
    note(by, "give up", String.join(", ", upload.kept()), "upload " + id + " deleted");
    try {
      folder.forget(id);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    uploads.remove(id);
    Path gone = folder.files(id);
    queue
        .add(COMMAND, writing -> OldFailures.forget(writing.archive(), gone))
        .done()
        .exceptionally(why -> {
          LOG.warn("what failed of the upload {} is still listed", id, why);
          return false;
        });
  }

  @Override
  public Upload retryFailure(String id, Actor by) {
    Path file =
        archive.failures().stream()
            .filter(failure -> idOf(failure).equals(id))
            .map(failure -> Path.of(failure.origin().path()))
            .filter(Files::isRegularFile)
            .findFirst()
            .orElseThrow(() -> new NoSuchUploadException(id));
    if (folder.holds(file)) {
      return retry(folder.uploadOf(file), by);
    }
    requireRoom();
    note(by, "retry", file.toString(), "accepted");
    UploadedFile seen = new UploadedFile(file.getFileName().toString(), file.toFile().length());
    return begin(new Stored(upload(List.of(seen), by), by, file.toString(), Map.of()));
  }

  @Override
  public ArchivedDocument describe(
      String id, Amendment edits, Set<Integer> versions, Actor by, Duration wait) {
    String fields = String.join(", ", Said.fields(edits));
    List<ArchivedDocument> edited = new CopyOnWriteArrayList<>();
    change(
        new Change("describe", id, fields, by),
        wait,
        writing -> {
          ArchivedDocument standing =
              writing.archive().find(id).orElseThrow(() -> new NoSuchDocumentException(id));
          if (!versions.isEmpty() && !versions.contains(standing.version())) {
            throw new VersionConflictException(id, standing.version(), versions);
          }
          writing.archive().amend(id, edits, new Agent(by.name())).ifPresent(edited::add);
          Reindexer.catchUp(writing.archive(), writing.index());
        });
    return edited.stream().findFirst().orElseThrow(() -> new NoSuchDocumentException(id));
  }

  @Override
  public void remove(String id, String reason, boolean purge, Actor by, Duration wait) {
    change(
        new Change(purge ? "purge" : "remove", id, reason, by),
        wait,
        writing -> {
          Agent agent = new Agent(by.name());
          boolean found =
              purge
                  ? writing.archive().purge(id, reason, agent)
                  : writing.archive().remove(id, reason, agent);
          if (!found) {
            throw new NoSuchDocumentException(id);
          }
          Reindexer.catchUp(writing.archive(), writing.index());
        });
  }

  /** Something that one document undergoes at the hands of somebody who waits for it. */
  private record Change(String action, String id, String detail, Actor by) {}

  private void change(Change change, Duration wait, WriteQueue.Work work) {
    requireRoom();
    note(change.by(), change.action(), change.id(), "accepted: " + change.detail());
    try {
      queue.run(COMMAND, wait, work);
      note(change.by(), change.action(), change.id(), "done");
    } catch (RuntimeException e) {
      note(change.by(), change.action(), change.id(), "not done: " + e.getMessage());
      throw e;
    }
  }

  @Override
  public IntakeOverview overview() {
    List<Upload> all = new ArrayList<>();
    uploads.descendingMap().values().forEach(tracked -> all.add(tracked.stored().upload()));
    return new IntakeOverview(
        queue.waitingFor(),
        queue.waiting(),
        queue.room(),
        all,
        archive.failures().stream().map(ServerIntake::missing).toList());
  }

  private static IntakeOverview.Missing missing(Failure failure) {
    return new IntakeOverview.Missing(
        idOf(failure),
        failure.origin().path(),
        failure.origin().member(),
        failure.reason(),
        failure.when());
  }

  private static String idOf(Failure failure) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(failure.origin().toString().getBytes(UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private void note(Actor by, String action, String document, String outcome) {
    audit.record(
        new AuditEntry(
            clock.instant(), by.name(), by.role(), action, document, outcome, by.from()));
  }
}
