// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The archive of a data folder: originals and records in the OCFL repository {@code ocfl}, found by
 * the SQLite file {@code catalogue.db}, which is made again from them where it is missing.
 */
public final class OcflArchive implements Archive {
  private static final int PAGE = 500;

  private final ArchiveFolder folder;
  private final Optional<ArchiveWriter> writer;

  private OcflArchive(ArchiveFolder folder, Optional<ArchiveWriter> writer) {
    this.folder = folder;
    this.writer = writer;
  }

  /**
   * Opens it for writing and reading; made where it is missing, and what a crash left half done is
   * put right.
   *
   * @param lock of the data folder; must be held until the archive is closed
   */
  public static Archive openForWriting(Path folder, WriteLock lock) {
    return openForWriting(folder, lock, step -> {});
  }

  static Archive openForWriting(Path folder, WriteLock lock, Step.Listener steps) {
    ArchiveFolder opened = ArchiveFolder.forWriting(folder);
    try {
      return new OcflArchive(opened, Optional.of(opened.writer(lock, steps)));
    } catch (RuntimeException e) {
      opened.close();
      throw e;
    }
  }

  /**
   * Opens it for reading, while others may read and one may write; shows what was complete when
   * each method is called. A folder without an archive is an empty one, and shows what a writer
   * puts there later.
   */
  public static Archive openForReading(Path folder) {
    return new OcflArchive(ArchiveFolder.forReading(folder), Optional.empty());
  }

  /**
   * Whether an older version of Skaryna wrote the archive in this folder: it can be read once it
   * was opened for writing, which upgrades it.
   */
  public static boolean needsUpgrade(Path folder) {
    try (ArchiveFolder opened = ArchiveFolder.forReading(folder)) {
      return opened.needsUpgrade();
    }
  }

  @Override
  public List<Receipt> accession(List<Accession> batch, AccessionOptions options) {
    return writer().accession(batch, options);
  }

  @Override
  public List<ArchivedDocument> amend(Map<String, Amendment> amendments, Agent agent) {
    return writer().amend(amendments, agent);
  }

  @Override
  public Optional<ArchivedDocument> find(String id) {
    return folder
        .catalogue()
        .flatMap(catalogue -> catalogue.newest(id))
        .map(CatalogueEntry::stored)
        .filter(stored -> !stored.isRemoval())
        .map(StoredRecord::document);
  }

  @Override
  public Optional<ArchivedDocument> find(Origin origin) {
    return folder
        .catalogue()
        .flatMap(catalogue -> catalogue.newest(origin))
        .map(entry -> entry.stored().document());
  }

  @Override
  public Optional<ArchivedDocument> find(String id, int version) {
    return folder
        .catalogue()
        .flatMap(catalogue -> catalogue.version(id, version))
        .map(CatalogueEntry::stored)
        .filter(stored -> !stored.isRemoval())
        .map(StoredRecord::document);
  }

  @Override
  public Optional<Instant> accessioned(String id) {
    return folder
        .catalogue()
        .map(catalogue -> catalogue.history(id)) // without the fixity checks: many lines to read
        .flatMap(events -> events.stream().filter(Event::isOwn).map(Event::when).findFirst());
  }

  @Override
  public InputStream original(ArchivedDocument document) {
    try {
      return Files.newInputStream(folder.file(entry(document).originalPath()));
    } catch (IOException e) {
      throw unreadable("original", document, e);
    }
  }

  @Override
  public String text(ArchivedDocument document) {
    try {
      return RecordJson.text(Files.readString(folder.file(entry(document).recordPath())));
    } catch (IOException | ArchiveException e) {
      throw unreadable("text", document, e);
    }
  }

  @Override
  public boolean remove(String id, String reason, Agent agent) {
    return writer().remove(id, reason, agent);
  }

  @Override
  public boolean purge(String id, String reason, Agent agent) {
    return writer().purge(id, reason, agent);
  }

  @Override
  public List<Event> history(String id) {
    List<Event> events =
        folder.catalogue().map(catalogue -> catalogue.history(id)).orElse(List.of());
    return events.isEmpty() ? events : folder.audits().among(events, id);
  }

  @Override
  public List<Origin> places(String id) {
    return folder
        .catalogue()
        .flatMap(catalogue -> find(id).map(document -> places(catalogue, document)))
        .orElse(List.of());
  }

  private static List<Origin> places(Catalogue catalogue, ArchivedDocument document) {
    Set<Origin> places = new LinkedHashSet<>();
    places.add(document.origin());
    for (CatalogueEntry same : catalogue.withOriginal(document.fixity())) {
      places.add(same.stored().origin());
      places.addAll(catalogue.places(same.stored().id(), document.fixity()));
    }
    return List.copyOf(places);
  }

  @Override
  public List<List<ArchivedDocument>> duplicates() {
    return folder.catalogue().map(OcflArchive::duplicates).orElse(List.of());
  }

  private static List<List<ArchivedDocument>> duplicates(Catalogue catalogue) {
    return catalogue.repeatedDigests().stream()
        .flatMap(digest ->
            catalogue.withDigest(digest).stream()
                .map(entry -> entry.stored().document())
                .collect(Collectors.groupingBy(ArchivedDocument::fixity))
                .values()
                .stream())
        .filter(group -> places(catalogue, group.getFirst()).size() > 1)
        .toList();
  }

  @Override
  public List<NearDuplicate> nearDuplicates(String id) {
    return folder
        .catalogue()
        .flatMap(catalogue ->
            catalogue
                .newest(id)
                .filter(entry -> !entry.stored().isRemoval())
                .map(entry -> new NearDuplicates(catalogue, this::text).of(entry)))
        .orElse(List.of());
  }

  @Override
  public long sequence() {
    return folder.catalogue().map(Catalogue::sequence).orElse(0L);
  }

  @Override
  public void changesSince(long sequence, Consumer<Change> consumer) {
    folder.catalogue().ifPresent(catalogue -> changes(catalogue, sequence, consumer));
  }

  // In pages, so that a consumer may take its time and ask for texts meanwhile. A document that
  // changes during that comes with its new number next time.
  private static void changes(Catalogue catalogue, long after, Consumer<Change> consumer) {
    long last = catalogue.sequence();
    long at = after;
    while (at < last) {
      List<CatalogueEntry> page = catalogue.page(at, last, PAGE);
      page.forEach(entry -> consumer.accept(entry.stored().change()));
      at = page.size() < PAGE ? last : page.getLast().stored().sequence();
    }
  }

  @Override
  public List<Change> changesAfter(long sequence, int most) {
    return folder
        .catalogue()
        .map(catalogue -> catalogue.page(sequence, Long.MAX_VALUE, most))
        .orElse(List.of())
        .stream()
        .map(entry -> entry.stored().change())
        .toList();
  }

  @Override
  public Optional<Change> lastChange(String id) {
    return folder
        .catalogue()
        .flatMap(catalogue -> catalogue.newest(id))
        .map(entry -> entry.stored().change());
  }

  @Override
  public Optional<PublicState> lastPublic(String id, ZoneId zone) {
    return folder.catalogue().flatMap(catalogue -> catalogue.lastPublic(id, zone));
  }

  @Override
  public FixityReport verify(FixityScope scope, Agent agent, Consumer<ArchivedDocument> progress) {
    return folder
        .catalogue()
        .map(catalogue -> {
          FixityCheck check = new FixityCheck(catalogue, folder, scope, progress);
          return folder.audits().record(scope, agent, check);
        })
        .orElseGet(() -> new FixityReport(0, 0, List.of()));
  }

  @Override
  public List<Audit> audits() {
    return folder.audits().entries().stream().map(FixityLog.Entry::audit).toList();
  }

  @Override
  public void recordFailure(Failure failure) {
    writer().recordFailure(failure);
  }

  @Override
  public void clearFailures(List<Origin> origins) {
    writer().clearFailures(origins);
  }

  @Override
  public List<Failure> failures() {
    return folder.catalogue().map(Catalogue::failures).orElse(List.of());
  }

  @Override
  public ArchiveStatistics statistics() {
    return folder
        .catalogue()
        .map(Catalogue::statistics)
        .orElseGet(() -> new ArchiveStatistics(0, 0, 0, 0));
  }

  @Override
  public void close() {
    folder.close();
  }

  private ArchiveWriter writer() {
    return writer.orElseThrow(
        () -> new ArchiveException(folder.path() + ": the archive was opened for reading only"));
  }

  /** Of the very version that was asked for, though a newer one may stand by now. */
  private CatalogueEntry entry(ArchivedDocument document) {
    return folder
        .catalogue()
        .flatMap(catalogue -> catalogue.bySequence(document.sequence()))
        .filter(entry -> entry.stored().id().equals(document.id()))
        .filter(entry -> !entry.stored().isRemoval())
        .orElseThrow(() ->
            new ArchiveException(
                "document '%s': no version %d in the archive %s"
                    .formatted(document.id(), document.version(), folder.path())));
  }

  private static ArchiveException unreadable(String what, ArchivedDocument document, Exception e) {
    return ArchiveErrors.of(
        "cannot read the %s of document '%s' (%s)"
            .formatted(what, document.id(), document.origin()),
        e);
  }
}
