// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes, one batch after another. The catalogue first notes the objects and their versions; then
 * the objects get their next version and reach the disk; then one commit of the catalogue makes the
 * records known and forgets the note. Where a note is found, that commit never was, and the objects
 * go back to their versions: a batch is there as a whole or not at all, whenever a crash falls.
 */
final class ArchiveWriter {
  private static final Logger LOG = LoggerFactory.getLogger(ArchiveWriter.class);

  private final Catalogue catalogue;
  private final CatalogueUpdate update;
  private final ObjectStore store;
  private final WriteLock lock;
  private final Step.Listener steps;

  ArchiveWriter(
      Catalogue catalogue,
      CatalogueUpdate update,
      ObjectStore store,
      WriteLock lock,
      Step.Listener steps) {
    this.catalogue = catalogue;
    this.update = update;
    this.store = store;
    this.lock = lock;
    this.steps = steps;
  }

  synchronized List<Receipt> accession(List<Accession> batch) {
    prepare();
    Intake intake = new Intake(catalogue, batch);
    List<Edit> edits = edits(intake);
    List<Origin> succeeded = batch.stream().map(Accession::origin).distinct().toList();
    Map<String, ArchivedDocument> written = new HashMap<>();
    if (edits.isEmpty()) {
      update.clearFailures(succeeded);
    } else {
      write(edits, succeeded);
      edits.forEach(edit -> written.put(edit.stored().id(), edit.stored().document()));
    }
    List<Receipt> receipts = new ArrayList<>();
    for (int i = 0; i < batch.size(); i++) {
      String id = batch.get(i).id();
      ArchivedDocument document =
          Optional.ofNullable(written.get(id))
              .orElseGet(() -> intake.standing(id).orElseThrow().stored().document());
      receipts.add(new Receipt(intake.outcomes().get(i), document));
    }
    return receipts;
  }

  synchronized boolean remove(String id, String reason) {
    prepare();
    Optional<CatalogueEntry> standing =
        catalogue.newest(id).filter(entry -> !entry.stored().isRemoval());
    if (standing.isEmpty()) {
      return false;
    }
    StoredRecord before = standing.get().stored();
    StoredRecord tombstone =
        new StoredRecord(
            id,
            before.origin(),
            before.description(),
            before.fixity(),
            before.version() + 1,
            catalogue.sequence() + 1,
            now(),
            StoredRecord.Event.DEACCESSION,
            reason);
    write(List.of(new Edit(tombstone, Optional.empty(), "", standing)), List.of());
    return true;
  }

  synchronized void recordFailure(Failure failure) {
    prepare();
    update.put(failure);
  }

  /** Undoes what was begun and never committed. */
  synchronized void rollBack() {
    List<StoredObject> pending = catalogue.pending();
    if (pending.isEmpty()) {
      return;
    }
    LOG.warn("undoing {} objects that were being written when the last writer ended", pending.size());
    pending.forEach(base -> ObjectRepair.rollBack(store.root(), base));
    update.rolledBack();
  }

  private void prepare() {
    if (!lock.isHeld()) {
      throw new ArchiveException(
          "the write lock was given back: open the archive again to write to it");
    }
    rollBack();
  }

  private List<Edit> edits(Intake intake) {
    List<Edit> edits = new ArrayList<>();
    long sequence = catalogue.sequence();
    Instant now = now();
    for (Intake.Candidate candidate : intake.changes()) {
      sequence++;
      edits.add(edit(candidate, intake.standing(candidate.accession().id()), sequence, now));
    }
    return edits;
  }

  private static Edit edit(
      Intake.Candidate candidate, Optional<CatalogueEntry> prior, long sequence, Instant now) {
    Accession it = candidate.accession();
    boolean stands = prior.filter(entry -> !entry.stored().isRemoval()).isPresent();
    StoredRecord stored =
        new StoredRecord(
            it.id(),
            it.origin(),
            it.description(),
            candidate.fixity(),
            prior.map(entry -> entry.stored().version()).orElse(0) + 1,
            sequence,
            now,
            stands ? StoredRecord.Event.MODIFICATION : StoredRecord.Event.ACCESSION,
            "");
    return new Edit(stored, Optional.of(it.original()), it.text(), prior);
  }

  private void write(List<Edit> edits, List<Origin> succeeded) {
    List<ObjectVersion> versions =
        new Placement(catalogue, store::rootOf, this::isTaken)
            .place(edits, edits.getFirst().stored().when());
    try {
      update.intend(versions.stream().map(ObjectVersion::base).toList());
      steps.reached(Step.INTENDED);
      List<CatalogueEntry> entries = new ArrayList<>();
      for (ObjectVersion version : versions) {
        entries.addAll(store.write(version));
        steps.reached(Step.OBJECT_WRITTEN);
      }
      store.sync(versions);
      steps.reached(Step.WRITTEN);
      update.commit(
          versions.stream().map(ObjectVersion::written).toList(), entries, succeeded);
    } catch (RuntimeException e) {
      undo(e);
      throw e instanceof ArchiveException known ? known : failed(versions, e);
    }
    steps.reached(Step.COMMITTED);
  }

  private boolean isTaken(String root) {
    return Files.exists(store.root().resolve(root), LinkOption.NOFOLLOW_LINKS);
  }

  /** What cannot be undone now, the disk being full or gone, is undone before the next writing. */
  private void undo(RuntimeException cause) {
    boolean interrupted = Thread.interrupted(); // or no channel could be opened
    try {
      rollBack();
    } catch (RuntimeException e) {
      cause.addSuppressed(e);
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static ArchiveException failed(List<ObjectVersion> versions, RuntimeException cause) {
    ObjectVersion first = versions.getFirst();
    int count = versions.stream().mapToInt(version -> version.edits().size()).sum();
    String others = count == 1 ? "" : " and " + (count - 1) + " more";
    return ArchiveErrors.of(
        "cannot archive '%s'%s; nothing of this batch was kept"
            .formatted(first.edits().getFirst().stored().origin(), others),
        cause);
  }

  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MILLIS);
  }
}
