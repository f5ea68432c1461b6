// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.skaryna.archive.Access;
import org.skaryna.archive.Accession;
import org.skaryna.archive.AccessionOptions;
import org.skaryna.archive.Agent;
import org.skaryna.archive.Amendment;
import org.skaryna.archive.Archive;
import org.skaryna.archive.ArchiveStatistics;
import org.skaryna.archive.ArchivedDocument;
import org.skaryna.archive.Audit;
import org.skaryna.archive.Change;
import org.skaryna.archive.Description;
import org.skaryna.archive.DescriptionField;
import org.skaryna.archive.Event;
import org.skaryna.archive.EventType;
import org.skaryna.archive.Failure;
import org.skaryna.archive.Fixity;
import org.skaryna.archive.FixityReport;
import org.skaryna.archive.FixityScope;
import org.skaryna.archive.NearDuplicate;
import org.skaryna.archive.Origin;
import org.skaryna.archive.PublicState;
import org.skaryna.archive.Receipt;

/** Originals in memory, for reading only. */
public final class MemoryArchive implements Archive {
  private final Map<String, ArchivedDocument> documents = new ConcurrentHashMap<>();
  private final NavigableMap<Long, Change> changes = new TreeMap<>();
  private final Map<String, PublicState> lastPublic = new HashMap<>();
  private final Map<String, Long> numbers = new HashMap<>();
  private final Map<String, byte[]> originals = new ConcurrentHashMap<>();
  private final Map<String, List<String>> alike = new ConcurrentHashMap<>();
  private static final Instant ACCESSIONED = Instant.parse("2024-02-03T08:00:00Z");

  private final Semaphore reading = new Semaphore(0);
  private final List<Audit> audits =
      new CopyOnWriteArrayList<>(
          List.of(audit(new Agent("anna"), "all", 2, List.of("be/skaryna-u-prazie"))));

  /** Makes others near-duplicates of a document; all are kept. */
  public MemoryArchive resemble(String id, String... others) {
    alike.put(id, List.of(others));
    return this;
  }

  /** Keeps {@code text} as the original of a document. */
  public MemoryArchive keep(String id, String mediaType, String fileName, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    originals.put(id, bytes);
    documents.put(
        id,
        new ArchivedDocument(
            id,
            new Origin("/archive/" + fileName, ""),
            new Description(
                "",
                List.of(),
                "",
                "be",
                "",
                "article",
                "",
                List.of(),
                mediaType,
                fileName,
                List.of("the date was taken from the file name")),
            new Fixity(sha512(bytes), bytes.length),
            2,
            Instant.parse("2025-12-14T10:15:30Z"),
            7));
    return this;
  }

  private static String sha512(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-512").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public Optional<ArchivedDocument> find(String id) {
    return Optional.ofNullable(documents.get(id));
  }

  /** The version before had the title "was so". */
  @Override
  public Optional<ArchivedDocument> find(String id, int version) {
    return find(id)
        .filter(document -> version >= 1 && version <= document.version())
        .map(document -> version == document.version() ? document : earlier(document, version));
  }

  private static ArchivedDocument earlier(ArchivedDocument document, int version) {
    Description description =
        Amendment.NONE.with(DescriptionField.TITLE, "was so").over(document.description());
    return new ArchivedDocument(
        document.id(),
        document.origin(),
        description,
        document.fixity(),
        version,
        ACCESSIONED,
        document.sequence());
  }

  @Override
  public InputStream original(ArchivedDocument document) {
    return new ByteArrayInputStream(originals.getOrDefault(document.id(), new byte[0]));
  }

  @Override
  public Optional<ArchivedDocument> find(Origin origin) {
    throw notForReaders();
  }

  @Override
  public List<Receipt> accession(List<Accession> batch, AccessionOptions options) {
    throw notForReaders();
  }

  @Override
  public String text(ArchivedDocument document) {
    throw notForReaders();
  }

  @Override
  public boolean remove(String id, String reason, Agent agent) {
    throw notForReaders();
  }

  @Override
  public boolean purge(String id, String reason, Agent agent) {
    throw notForReaders();
  }

  @Override
  public List<ArchivedDocument> amend(Map<String, Amendment> amendments, Agent agent) {
    throw notForReaders();
  }

  /** Taken in, and a year later the checksum was compared. */
  @Override
  public List<Event> history(String id) {
    return find(id)
        .map(document ->
            List.of(
                event(EventType.ACCESSION, document, ACCESSIONED),
                event(
                    EventType.FIXITY_CHECK,
                    document,
                    document.changed().plus(Duration.ofDays(365)))))
        .orElse(List.of());
  }

  private static Event event(EventType type, ArchivedDocument document, Instant when) {
    return new Event(
        type, when, new Agent("anna"), "Skaryna 0.1", document.version(), document.origin(), "");
  }

  @Override
  public synchronized long sequence() {
    return changes.isEmpty() ? 0 : changes.lastKey();
  }

  @Override
  public synchronized List<Change> changesAfter(long sequence, int most) {
    return changes.tailMap(sequence, false).values().stream().limit(most).toList();
  }

  @Override
  public synchronized Optional<Change> lastChange(String id) {
    return changes.values().stream().filter(change -> change.id().equals(id)).findFirst();
  }

  @Override
  public Optional<PublicState> lastPublic(String id, ZoneId zone) {
    return Optional.ofNullable(lastPublic.get(id))
        .filter(it -> !Samples.CLOSED.equals(id) && !id.startsWith("never/"));
  }

  /** As if a document had been taken in or changed at this time. */
  public synchronized void put(String id, Instant when, Description description) {
    ArchivedDocument document =
        new ArchivedDocument(
            id,
            new Origin("/archive/" + id, ""),
            description,
            new Fixity("0".repeat(128), 1),
            1,
            when,
            next(id));
    documents.put(id, document);
    changes.put(document.sequence(), new Change.Added(document));
    note(id, when, description);
  }

  /** As if a document had been removed at this time. */
  public synchronized void withdraw(String id, Instant when) {
    Description last = find(id).orElseThrow().description();
    documents.remove(id);
    long sequence = next(id);
    changes.put(sequence, new Change.Removed(id, sequence, when, last));
    note(id, when, last);
  }

  /** What everybody sees stays as it was when it is closed or removed, until that time. */
  private void note(String id, Instant when, Description description) {
    PublicState last = lastPublic.get(id);
    boolean open = find(id).isPresent() && description.access() instanceof Access.Public;
    if (open || last == null) {
      lastPublic.put(id, new PublicState(description, Instant.MAX));
    } else if (last.until().equals(Instant.MAX)) {
      lastPublic.put(id, new PublicState(last.description(), when));
    }
  }

  private long next(String id) {
    long next = sequence() + 1;
    Long before = numbers.put(id, next);
    if (before != null) {
      changes.remove(before);
    }
    return next;
  }

  @Override
  public void changesSince(long sequence, Consumer<Change> consumer) {
    throw notForReaders();
  }

  /** Lets checks go on from here, one document each time. */
  public void letChecksRead(int documents) {
    reading.release(documents);
  }

  @Override
  public FixityReport verify(FixityScope scope, Agent agent, Consumer<ArchivedDocument> progress) {
    for (ArchivedDocument document : documents.values()) {
      reading.acquireUninterruptibly();
      progress.accept(document);
    }
    audits.add(audit(agent, scope.toString(), documents.size(), List.of()));
    return new FixityReport(documents.size(), 0, List.of());
  }

  @Override
  public List<Audit> audits() {
    return List.copyOf(audits);
  }

  private static Audit audit(Agent agent, String scope, long documents, List<String> damaged) {
    Instant when = Instant.parse("2026-01-02T03:04:05Z");
    return new Audit(when, agent, "Skaryna 0.1", scope, documents, 4096, damaged.size(), damaged);
  }

  @Override
  public List<Origin> places(String id) {
    throw notForReaders();
  }

  @Override
  public List<List<ArchivedDocument>> duplicates() {
    throw notForReaders();
  }

  @Override
  public List<NearDuplicate> nearDuplicates(String id) {
    return alike.getOrDefault(id, List.of()).stream()
        .map(other -> new NearDuplicate(find(other).orElseThrow(), 0.9))
        .toList();
  }

  @Override
  public void recordFailure(Failure failure) {
    throw notForReaders();
  }

  @Override
  public void clearFailures(List<Origin> origins) {
    throw notForReaders();
  }

  @Override
  public List<Failure> failures() {
    throw notForReaders();
  }

  @Override
  public ArchiveStatistics statistics() {
    return new ArchiveStatistics(documents.size(), 1, 1, 4096);
  }

  private static AssertionError notForReaders() {
    return new AssertionError("the server only finds documents and reads originals");
  }

  @Override
  public void close() {}
}
