// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What changes an archive, one thing after another; {@link BatchWriter} makes each last. */
final class ArchiveWriter {
  private final Catalogue catalogue;
  private final CatalogueUpdate update;
  private final BatchWriter batches;
  private final Revision revision;

  ArchiveWriter(
      Catalogue catalogue, CatalogueUpdate update, BatchWriter batches, ObjectStore store) {
    this.catalogue = catalogue;
    this.update = update;
    this.batches = batches;
    revision = new Revision(catalogue, store);
  }

  synchronized List<Receipt> accession(List<Accession> batch, AccessionOptions options) {
    batches.prepare();
    Intake intake = new Intake(catalogue, batch, options.readmit());
    List<Edit> edits = edits(intake, options.agent());
    List<Origin> succeeded = batch.stream().map(Accession::origin).distinct().toList();
    Map<String, ArchivedDocument> written = new HashMap<>();
    if (edits.isEmpty()) {
      update.clearFailures(succeeded);
    } else {
      batches.write(edits, succeeded);
      edits.forEach(edit -> written.put(edit.stored().id(), edit.stored().document()));
    }
    List<Receipt> receipts = new ArrayList<>();
    for (int i = 0; i < batch.size(); i++) {
      receipts.add(receipt(intake, i, batch.get(i).id(), written));
    }
    noteOtherPlaces(batch, receipts);
    return receipts;
  }

  /** The same document may lie in several files; it comes from one, and is found in others. */
  private void noteOtherPlaces(List<Accession> batch, List<Receipt> receipts) {
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < batch.size(); i++) {
      ArchivedDocument it = receipts.get(i).document();
      boolean elsewhere = !batch.get(i).origin().equals(it.origin());
      if (elsewhere && receipts.get(i).outcome() == Receipt.Outcome.UNCHANGED) {
        places.add(new Place(it.id(), batch.get(i).origin(), it.fixity(), Instant.now()));
      }
    }
    if (!places.isEmpty()) {
      update.found(places);
    }
  }

  private static Receipt receipt(
      Intake intake, int place, String id, Map<String, ArchivedDocument> written) {
    Receipt.Outcome outcome = intake.outcomes().get(place);
    if (outcome != Receipt.Outcome.WITHDRAWN && written.containsKey(id)) {
      return new Receipt(outcome, written.get(id));
    }
    Optional<CatalogueEntry> elsewhere = intake.removedElsewhere(place);
    if (elsewhere.isPresent()) {
      StoredRecord tombstone = elsewhere.get().stored();
      return new Receipt(outcome, tombstone.document(), Revision.removalElsewhere(tombstone));
    }
    StoredRecord standing = intake.standing(id).orElseThrow().stored();
    return new Receipt(
        outcome, standing.document(), standing.isRemoval() ? Revision.removal(standing) : "");
  }

  private List<Edit> edits(Intake intake, Agent agent) {
    List<Edit> edits = new ArrayList<>();
    Numbering numbers = numbers(agent);
    List<Intake.Candidate> changes = intake.changes();
    StandingCopies copies = new StandingCopies(catalogue, changes);
    for (Intake.Candidate candidate : changes) {
      Optional<CatalogueEntry> prior = intake.standing(candidate.accession().id());
      edits.add(revision.accession(candidate, prior, copies, numbers));
    }
    return edits;
  }

  /** Documents that are not there are left out, and those of which nothing changes. */
  synchronized List<ArchivedDocument> amend(Map<String, Amendment> amendments, Agent agent) {
    batches.prepare();
    Numbering numbers = numbers(agent);
    List<Edit> edits = new ArrayList<>();
    amendments.forEach((id, amendment) ->
        standing(id).flatMap(it -> revision.amended(it, amendment, numbers)).ifPresent(edits::add));
    if (!edits.isEmpty()) {
      batches.write(edits, List.of());
    }
    return edits.stream().map(edit -> edit.stored().document()).toList();
  }

  synchronized boolean remove(String id, String reason, Agent agent) {
    batches.prepare();
    Optional<CatalogueEntry> standing = standing(id);
    standing.ifPresent(
        it -> batches.write(List.of(Revision.removed(it, reason, numbers(agent))), List.of()));
    return standing.isPresent();
  }

  synchronized boolean purge(String id, String reason, Agent agent) {
    batches.prepare();
    Optional<CatalogueEntry> last = catalogue.newest(id).filter(entry -> !entry.stored().isPurge());
    last.ifPresent(it -> {
      batches.write(
          List.of(Revision.purged(it, catalogue.history(id), reason, numbers(agent))), List.of());
      batches.purge();
    });
    return last.isPresent();
  }

  synchronized void recordFailure(Failure failure) {
    batches.prepare();
    update.put(failure);
  }

  synchronized void clearFailures(List<Origin> origins) {
    batches.prepare();
    update.clearFailures(origins);
  }

  private Numbering numbers(Agent agent) {
    return new Numbering(catalogue.sequence(), agent);
  }

  private Optional<CatalogueEntry> standing(String id) {
    return catalogue.newest(id).filter(entry -> !entry.stored().isRemoval());
  }
}
