// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

  /**
   * @param readmit whether what was removed is taken in again
   */
  Intake(Catalogue catalogue, List<Accession> batch, boolean readmit) {
    this.catalogue = catalogue;
    this.readmit = readmit;
    for (Accession accession : batch) {
      outcomes.add(judge(accession));
    }
  }

  /** In the order of the batch. */
  List<Receipt.Outcome> outcomes() {
    return outcomes;
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
    Candidate earlier = last.put(id, candidate);
    String before = earlier == null ? before(id) : earlier.fingerprint();
    if (before.isEmpty()) {
      return Receipt.Outcome.ADDED;
    }
    return before.equals(candidate.fingerprint())
        ? Receipt.Outcome.UNCHANGED
        : Receipt.Outcome.REPLACED;
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
