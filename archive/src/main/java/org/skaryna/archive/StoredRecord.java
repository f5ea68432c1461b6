// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import java.time.Instant;
import java.util.List;

/**
 * What the archive writes down of one change of one document.
 *
 * @param extracted the description as read from the original
 * @param amendment the edits that stand
 * @param event what happened; its version and origin are the document's
 * @param earlier the events before of which there are no records here: because these were
 *     destroyed, or because the events happened in another archive; else empty
 */
record StoredRecord(
    String id,
    Description extracted,
    Amendment amendment,
    Fixity fixity,
    long sequence,
    Event event,
    List<Event> earlier) {
  StoredRecord {
    earlier = List.copyOf(earlier);
  }

  Origin origin() {
    return event.origin();
  }

  /** Of the document; a removal has one too. */
  int version() {
    return event.version();
  }

  Instant when() {
    return event.when();
  }

  Description description() {
    return amendment.over(extracted);
  }

  boolean isRemoval() {
    return event.type().removes();
  }

  boolean isPurge() {
    return event.type() == EventType.DELETION;
  }

  ArchivedDocument document() {
    return new ArchivedDocument(
        id, origin(), description(), extracted, amendment, fixity, version(), when(), sequence);
  }

  Change change() {
    return isRemoval()
        ? new Change.Removed(id, sequence, when(), description())
        : new Change.Added(document());
  }

  /** See {@link #fingerprint(Fixity, Description, String)}: edits do not count. */
  String fingerprint(String text) {
    return fingerprint(fixity, extracted, text);
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
        list(it.notes()),
        it.access().toString());
  }

  private static String list(List<String> values) {
    return Digests.sha256(values.toArray(String[]::new));
  }
}
