// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decides what becomes of each accession of a batch. They are judged one after another, as if each
 * had come alone, so the outcomes do not depend on where a batch ends; of those with the same id
 * only the last is written.
 */
final class Intake {
  /** An accession with the checksums of its contents. */
  record Candidate(Accession accession, Fixity fixity, String fingerprint) {}

  private final Catalogue catalogue;
  private final boolean readmit;
  private final Map<String, Optional<CatalogueEntry>> standing = new LinkedHashMap<>();
  private final Map<String, Candidate> last = new LinkedHashMap<>();
  private final List<Receipt.Outcome> outcomes = new ArrayList<>();
  private final Map<Integer, CatalogueEntry> elsewhere = new HashMap<>();
  private final Set<Long> removedDigests;

  /**
   * @param readmit whether what was removed is taken in again
   */
  Intake(Catalogue catalogue, List<Accession> batch, boolean readmit) {
    this.catalogue = catalogue;
    this.readmit = readmit;
    removedDigests = readmit ? Set.of() : catalogue.removedDigests();
    for (Accession accession : batch) {
      outcomes.add(judge(accession));
    }
  }

  /** In the order of the batch. */
  List<Receipt.Outcome> outcomes() {
    return outcomes;
  }

  /** The removed document of which the accession at this place of the batch is a copy. */
  Optional<CatalogueEntry> removedElsewhere(int place) {
    return Optional.ofNullable(elsewhere.get(place));
  }

  /** What the archive has of a document of this batch, a removal too. */
  Optional<CatalogueEntry> standing(String id) {
    return standing.getOrDefault(id, Optional.empty());
  }

  /** What must be written: one for each id. */
  List<Candidate> changes() {
    return last.values().stream()
        .filter(it -> !it.fingerprint().equals(before(it.accession().id())))
        .toList();
  }

  private Receipt.Outcome judge(Accession accession) {
    String id = accession.id();
    Optional<CatalogueEntry> stands = standing.computeIfAbsent(id, catalogue::newest);
    if (!readmit && stands.filter(entry -> entry.stored().isRemoval()).isPresent()) {
      return Receipt.Outcome.WITHDRAWN;
    }
    Candidate candidate = candidate(accession);
    boolean isNew = stands.isEmpty() && !last.containsKey(id);
    Optional<CatalogueEntry> copied =
        isNew ? removedElsewhere(candidate.fixity()) : Optional.empty();
    if (copied.isPresent()) {
      elsewhere.put(outcomes.size(), copied.get());
      return Receipt.Outcome.WITHDRAWN;
    }
    Candidate earlier = last.put(id, candidate);
    String before = earlier == null ? before(id) : earlier.fingerprint();
    if (before.isEmpty()) {
      return Receipt.Outcome.ADDED;
    }
    return before.equals(candidate.fingerprint())
        ? Receipt.Outcome.UNCHANGED
        : Receipt.Outcome.REPLACED;
  }

  /** Nothing where the same also stands in a document that was not removed. */
  private Optional<CatalogueEntry> removedElsewhere(Fixity fixity) {
    return removedDigests.contains(fixity.prefix()) && !stands(fixity)
        ? catalogue.removed(fixity)
        : Optional.empty();
  }

  /** In some document, after what this batch has brought so far. */
  private boolean stands(Fixity fixity) {
    return last.values().stream().anyMatch(it -> it.fixity().equals(fixity))
        || catalogue.withOriginal(fixity).stream()
            .anyMatch(entry -> !last.containsKey(entry.stored().id()));
  }

  /** The fingerprint that stands; empty where there is none or it was removed. */
  private String before(String id) {
    return standing(id).map(CatalogueEntry::fingerprint).orElse("");
  }

  private static Candidate candidate(Accession it) {
    Fixity fixity = fixity(it);
    return new Candidate(it, fixity, StoredRecord.fingerprint(fixity, it.description(), it.text()));
  }

  private static Fixity fixity(Accession accession) {
    return switch (accession.original()) {
      case Accession.Content.OfBytes(byte[] bytes) -> Digests.of(bytes);
      case Accession.Content.OfFile(Path file) -> {
        try {
          yield Digests.of(file);
        } catch (IOException e) {
          throw ArchiveErrors.of(
              "cannot read the original of document '%s'".formatted(accession.id()), e);
        }
      }
    };
  }
}
