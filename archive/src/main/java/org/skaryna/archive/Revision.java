// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The next version of one document: what is written down of each kind of change. */
final class Revision {
  private final Catalogue catalogue;
  private final ObjectStore store;

  Revision(Catalogue catalogue, ObjectStore store) {
    this.catalogue = catalogue;
    this.store = store;
  }

  /** The edits of a document stay, whatever it is replaced with. */
  Edit accession(
      Intake.Candidate candidate,
      Optional<CatalogueEntry> prior,
      StandingCopies copies,
      Numbering numbers) {
    Accession it = candidate.accession();
    Optional<StoredRecord> before = prior.map(CatalogueEntry::stored);
    boolean stands = before.filter(record -> !record.isRemoval()).isPresent();
    Event event =
        numbers.event(
            stands ? EventType.MODIFICATION : EventType.ACCESSION,
            before.map(StoredRecord::version).orElse(0) + 1,
            it.origin(),
            before.map(record -> difference(record, candidate.fixity())).orElse(""));
    StoredRecord stored =
        new StoredRecord(
            it.id(),
            it.description(),
            before
                .filter(record -> !record.isPurge())
                .map(StoredRecord::amendment)
                .orElseGet(() -> closing(candidate, before, copies)),
            candidate.fixity(),
            numbers.next(),
            event,
            unknown(it));
    return new Edit(stored, Optional.of(it.original()), it.text(), prior);
  }

  /**
   * What comes back after it was destroyed, or has the original of another document, stays closed
   * as that was, if nothing else is said: an archivist may open it.
   */
  private static Amendment closing(
      Intake.Candidate candidate, Optional<StoredRecord> destroyed, StandingCopies copies) {
    LocalDate today = LocalDate.now();
    if (!candidate.accession().description().access().isPublicOn(today)) {
      return Amendment.NONE;
    }
    return Stream.concat(destroyed.stream(), copies.of(candidate.fixity()))
        .map(record -> record.description().access())
        .filter(access -> !access.isPublicOn(today))
        .max(Comparator.comparing(Access::opens))
        .map(access -> Amendment.of(DescriptionField.ACCESS, access.toString()))
        .orElse(Amendment.NONE);
  }

  /** Of what happened elsewhere, that which is not told here yet. */
  private List<Event> unknown(Accession accession) {
    List<Event> known =
        accession.elsewhere().isEmpty() ? List.of() : catalogue.history(accession.id());
    return accession.elsewhere().stream()
        .filter(event -> known.stream().noneMatch(event::isSameAs))
        .map(Event::ofAnotherArchive)
        .toList();
  }

  private static String difference(StoredRecord before, Fixity fixity) {
    if (before.isRemoval()) {
      return "taken in again: " + removal(before);
    }
    return before.fixity().equals(fixity)
        ? "the same original read again: its text or description differs"
        : "another original";
  }

  /** {@code was removed on 2026-03-01: the author asked for it}. */
  static String removal(StoredRecord tombstone) {
    return "was removed on %s: %s"
        .formatted(
            tombstone.when().atZone(ZoneId.systemDefault()).toLocalDate(),
            tombstone.event().detail());
  }

  /** The same of a file that was removed from elsewhere. */
  static String removalElsewhere(StoredRecord tombstone) {
    return "holds the same as '%s' (%s), which %s"
        .formatted(tombstone.id(), tombstone.origin(), removal(tombstone));
  }

  /** Empty where nothing changes. */
  Optional<Edit> amended(CatalogueEntry entry, Amendment amendment, Numbering numbers) {
    StoredRecord before = entry.stored();
    Amendment after = before.amendment().then(amendment).standing();
    if (after.equals(before.amendment())) {
      return Optional.empty();
    }
    String detail =
        DescriptionChange.between(before.extracted(), before.amendment(), after).stream()
            .map(DescriptionChange::toString)
            .collect(Collectors.joining("; "));
    StoredRecord stored =
        new StoredRecord(
            before.id(),
            before.extracted(),
            after,
            before.fixity(),
            numbers.next(),
            numbers.event(
                EventType.METADATA_MODIFICATION, before.version() + 1, before.origin(), detail),
            List.of());
    return Optional.of(new Edit(stored, moved(entry), text(entry), Optional.of(entry)));
  }

  /** The original, where the document goes to another object: its own takes no more versions. */
  private Optional<Accession.Content> moved(CatalogueEntry entry) {
    boolean stays =
        catalogue.object(entry.object()).filter(StoredObject::takesVersions).isPresent();
    return stays
        ? Optional.empty()
        : Optional.of(new Accession.Content.OfFile(store.root().resolve(entry.originalPath())));
  }

  private String text(CatalogueEntry entry) {
    Path file = store.root().resolve(entry.recordPath());
    try {
      return RecordJson.text(Files.readString(file));
    } catch (IOException | ArchiveException e) {
      throw ArchiveErrors.of(
          "cannot read the text of document '%s'".formatted(entry.stored().id()), e);
    }
  }

  static Edit removed(CatalogueEntry entry, String reason, Numbering numbers) {
    StoredRecord before = entry.stored();
    StoredRecord tombstone =
        new StoredRecord(
            before.id(),
            before.extracted(),
            before.amendment(),
            before.fixity(),
            numbers.next(),
            numbers.event(EventType.DEACCESSION, before.version() + 1, before.origin(), reason),
            List.of());
    return new Edit(tombstone, Optional.empty(), "", Optional.of(entry));
  }

  /**
   * Says who destroyed the document, when and why, and what had happened to it; nothing of what was
   * in it or said of it, but the original's checksum and who could see it.
   *
   * @param earlier all its events so far
   */
  static Edit purged(CatalogueEntry entry, List<Event> earlier, String reason, Numbering numbers) {
    StoredRecord before = entry.stored();
    List<Event> kept = new ArrayList<>();
    for (Event it : earlier) {
      boolean tells = it.type() == EventType.METADATA_MODIFICATION;
      kept.add(
          tells
              ? new Event(
                  it.type(), it.when(), it.agent(), it.software(), it.version(), it.origin(), "")
              : it);
    }
    StoredRecord tombstone =
        new StoredRecord(
            before.id(),
            Description.NOTHING.with(before.description().access()),
            Amendment.NONE,
            before.fixity(),
            numbers.next(),
            numbers.event(EventType.DELETION, before.version() + 1, before.origin(), reason),
            kept);
    return new Edit(tombstone, Optional.empty(), "", Optional.of(entry));
  }
}
