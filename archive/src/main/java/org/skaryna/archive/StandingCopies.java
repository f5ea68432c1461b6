// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The documents that stand and have the same originals as those of a batch. The catalogue is asked
 * once for all of them: few of a batch are copies.
 */
final class StandingCopies {
  private final Catalogue catalogue;
  private final Set<Long> digests;

  StandingCopies(Catalogue catalogue, List<Intake.Candidate> batch) {
    this.catalogue = catalogue;
    digests = catalogue.standingDigests(batch.stream().map(it -> it.fixity().prefix()).toList());
  }

  /** Those with this original, which is one of the batch's. */
  Stream<StoredRecord> of(Fixity original) {
    return digests.contains(original.prefix())
        ? catalogue.withOriginal(original).stream().map(CatalogueEntry::stored)
        : Stream.empty();
  }
}
