// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * What the archive writes down of one change of one document.
 *
 * @param version of the document; a removal has one too
 * @param note why, for a removal; otherwise empty
 */
record StoredRecord(
    String id,
    Origin origin,
    Description description,
    Fixity fixity,
    int version,
    long sequence,
    Instant when,
    Event event,
    String note) {

  /** The kinds of change, by their names in the PREMIS event type vocabulary. */
  enum Event {
    ACCESSION,
    MODIFICATION,
    DEACCESSION;

    /** {@code accession}. */
    String term() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  boolean isRemoval() {
    return event == Event.DEACCESSION;
  }

  ArchivedDocument document() {
    return new ArchivedDocument(id, origin, description, fixity, version, when, sequence);
  }

  Change change() {
    return isRemoval() ? new Change.Removed(id, sequence) : new Change.Added(document());
  }

  /** The same for the same original, text and description, wherever the document came from. */
  static String fingerprint(Fixity fixity, Description it, String text) {
    return Digests.sha256(
        fixity.sha512(),
        text,
        it.title(),
        list(it.creators()),
        it.date(),
        it.language(),
        it.source(),
        it.type(),
        it.identifier(),
        list(it.subjects()),
        it.format(),
        it.fileName(),
        list(it.notes()));
  }

  private static String list(List<String> values) {
    return Digests.sha256(values.toArray(String[]::new));
  }
}
