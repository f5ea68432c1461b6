// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.pipeline;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.skaryna.archive.Accession;
import org.skaryna.archive.Accession.Content;
import org.skaryna.archive.AccessionOptions;
import org.skaryna.archive.Agent;
import org.skaryna.archive.Amendment;
import org.skaryna.archive.Archive;
import org.skaryna.archive.ArchiveException;
import org.skaryna.archive.ArchiveStatistics;
import org.skaryna.archive.ArchivedDocument;
import org.skaryna.archive.Audit;
import org.skaryna.archive.Change;
import org.skaryna.archive.Event;
import org.skaryna.archive.Failure;
import org.skaryna.archive.Fixity;
import org.skaryna.archive.FixityReport;
import org.skaryna.archive.FixityScope;
import org.skaryna.archive.NearDuplicate;
import org.skaryna.archive.Origin;
import org.skaryna.archive.PublicState;
import org.skaryna.archive.Receipt;

/** An archive that keeps everything in memory, and can be told to break. */
final class MemoryArchive implements Archive {
  private final Map<String, ArchivedDocument> documents = new LinkedHashMap<>();
  private final Map<String, String> texts = new LinkedHashMap<>();
  private final Map<String, byte[]> originals = new LinkedHashMap<>();
  private final Map<Origin, Failure> failures = new LinkedHashMap<>();
  private final List<Integer> batches = new ArrayList<>();
  private long sequence;
  private Runnable before = () -> {};
  private int accessionsUntilFull = Integer.MAX_VALUE;

  List<Integer> batches() {
    return batches;
  }

  void breakAfter(int accessions) {
    accessionsUntilFull = accessions;
  }

  /** Does something just before the next accession. */
  void beforeAccession(Runnable action) {
    before = action;
  }

  @Override
  public synchronized List<Receipt> accession(List<Accession> batch, AccessionOptions options) {
    before.run();
    if (accessionsUntilFull-- <= 0) {
      throw new ArchiveException("the disk is full");
    }
    batches.add(batch.size());
    return batch.stream().map(this::take).toList();
  }

  private Receipt take(Accession accession) {
    byte[] bytes = bytes(accession.original());
    Fixity fixity = new Fixity(sha512(bytes), bytes.length);
    ArchivedDocument standing = documents.get(accession.id());
    if (standing != null
        && standing.fixity().equals(fixity)
        && standing.description().equals(accession.description())
        && accession.text().equals(texts.get(accession.id()))) {
      return new Receipt(Receipt.Outcome.UNCHANGED, standing);
    }
    sequence++;
    ArchivedDocument document =
        new ArchivedDocument(
            accession.id(),
            accession.origin(),
            accession.description(),
            fixity,
            standing == null ? 1 : standing.version() + 1,
            Instant.EPOCH,
            sequence);
    documents.put(accession.id(), document);
    texts.put(accession.id(), accession.text());
    originals.put(accession.id(), bytes);
    failures.remove(accession.origin());
    return new Receipt(
        standing == null ? Receipt.Outcome.ADDED : Receipt.Outcome.REPLACED, document);
  }

  private static byte[] bytes(Content content) {
    return switch (content) {
      case Content.OfBytes(byte[] bytes) -> bytes;
      case Content.OfFile(Path file) -> {
        try {
          yield Files.readAllBytes(file);
        } catch (IOException e) {
          throw new ArchiveException("cannot read " + file, e);
        }
      }
    };
  }

  private static String sha512(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-512").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public synchronized Optional<ArchivedDocument> find(String id) {
    return Optional.ofNullable(documents.get(id));
  }

  @Override
  public synchronized Optional<ArchivedDocument> find(Origin origin) {
    return documents.values().stream().filter(d -> d.origin().equals(origin)).findFirst();
  }

  @Override
  public synchronized Optional<ArchivedDocument> find(String id, int version) {
    return find(id).filter(document -> document.version() == version);
  }

  @Override
  public InputStream original(ArchivedDocument document) {
    return new ByteArrayInputStream(originals.getOrDefault(document.id(), new byte[0]));
  }

  @Override
  public String text(ArchivedDocument document) {
    return texts.getOrDefault(document.id(), "");
  }

  @Override
  public boolean remove(String id, String reason, Agent agent) {
    sequence++;
    return documents.remove(id) != null;
  }

  @Override
  public boolean purge(String id, String reason, Agent agent) {
    return remove(id, reason, agent);
  }

  @Override
  public List<ArchivedDocument> amend(Map<String, Amendment> amendments, Agent agent) {
    throw new UnsupportedOperationException("amend");
  }

  @Override
  public List<Event> history(String id) {
    return List.of();
  }

  @Override
  public long sequence() {
    return sequence;
  }

  @Override
  public void changesSince(long since, Consumer<Change> consumer) {
    documents.values().stream()
        .filter(document -> document.sequence() > since)
        .sorted(Comparator.comparingLong(ArchivedDocument::sequence))
        .forEach(document -> consumer.accept(new Change.Added(document)));
  }

  @Override
  public List<Change> changesAfter(long since, int most) {
    List<Change> changes = new ArrayList<>();
    changesSince(since, changes::add);
    return changes.subList(0, Math.min(most, changes.size()));
  }

  @Override
  public Optional<Change> lastChange(String id) {
    return find(id).map(Change.Added::new);
  }

  @Override
  public Optional<PublicState> lastPublic(String id, ZoneId zone) {
    return find(id).map(it -> new PublicState(it.description(), it.changed()));
  }

  @Override
  public FixityReport verify(FixityScope scope, Agent agent, Consumer<ArchivedDocument> progress) {
    return new FixityReport(documents.size(), 0, List.of());
  }

  @Override
  public List<Audit> audits() {
    return List.of();
  }

  @Override
  public List<Origin> places(String id) {
    return find(id).stream().map(ArchivedDocument::origin).toList();
  }

  @Override
  public List<List<ArchivedDocument>> duplicates() {
    return List.of();
  }

  @Override
  public List<NearDuplicate> nearDuplicates(String id) {
    return List.of();
  }

  @Override
  public void recordFailure(Failure failure) {
    failures.put(failure.origin(), failure);
  }

  @Override
  public void clearFailures(List<Origin> origins) {
    origins.forEach(failures::remove);
  }

  @Override
  public List<Failure> failures() {
    return List.copyOf(failures.values());
  }

  @Override
  public ArchiveStatistics statistics() {
    return new ArchiveStatistics(documents.size(), 0, failures.size(), 0);
  }

  @Override
  public void close() {}
}
