// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes, one batch after another. The catalogue first notes the objects and their versions; then
 * the objects get their next version and reach the disk; then one commit of the catalogue makes the
 * records known and forgets the note. Where a note is found, that commit never was, and the objects
 * go back to their versions: a batch is there as a whole or not at all, whenever a crash falls.
 *
 * <p>What a commit has purged is destroyed after it, and the catalogue notes that it is to be: a
 * purge that a crash interrupts is carried to its end.
 */
final class BatchWriter {
  private static final Logger LOG = LoggerFactory.getLogger(BatchWriter.class);

  private final Catalogue catalogue;
  private final CatalogueUpdate update;
  private final ObjectStore store;
  private final WriteLock lock;
  private final Step.Listener steps;

  BatchWriter(
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

  /** Sees to it that nothing is half done. */
  void prepare() {
    if (!lock.isHeld()) {
      throw new ArchiveException(
          "the write lock was given back: open the archive again to write to it");
    }
    rollBack();
    purge();
  }

  /** Undoes what was begun and never committed. */
  void rollBack() {
    List<StoredObject> pending = catalogue.pending();
    if (pending.isEmpty()) {
      return;
    }
    LOG.warn(
        "undoing {} objects that were being written when the last writer ended", pending.size());
    pending.forEach(base -> ObjectRepair.rollBack(store.root(), base));
    update.rolledBack();
  }

  /** Destroys what was purged and is still there. */
  void purge() {
    List<Purge> purges = catalogue.purges();
    purges.forEach(this::purge);
    if (!purges.isEmpty()) {
      update.forget();
    }
  }

  private void purge(Purge each) {
    ObjectPurge object = new ObjectPurge(store, each, steps);
    if (object.leavesSomething()) {
      update.moved(each.object(), object.forget());
      steps.reached(Step.PURGING);
      object.deleteFiles();
      update.purged(each, false);
    } else {
      object.delete();
      update.purged(each, true);
    }
  }

  /**
   * @param succeeded origins of which failures are forgotten
   */
  void write(List<Edit> edits, List<Origin> succeeded) {
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
      update.commit(versions.stream().map(ObjectVersion::written).toList(), entries, succeeded);
    } catch (RuntimeException e) {
      undo(e);
      throw failed(versions, e);
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
}
