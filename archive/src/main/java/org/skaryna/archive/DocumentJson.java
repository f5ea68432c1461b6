// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import java.util.List;

/**
 * A document and what happened to it as JSON, outside of the archive: what travels with its files.
 * The form is that of the archive's own records.
 */
public final class DocumentJson {
  private DocumentJson() {}

  /**
   * Several lines of UTF-8.
   *
   * @param history what happened to it, the oldest first, as {@link Archive#history} tells
   */
  public static String write(ArchivedDocument it, List<Event> history) {
    int made = 0;
    for (int i = 0; i < history.size(); i++) {
      Event event = history.get(i);
      made = event.version() == it.version() && event.when().equals(it.changed()) ? i : made;
    }
    Event event =
        history.isEmpty()
            ? new Event(
                EventType.ACCESSION,
                it.changed(),
                Agent.ofProcess(),
                "",
                it.version(),
                it.origin(),
                "")
            : history.get(made);
    StoredRecord record =
        new StoredRecord(
            it.id(),
            it.extracted(),
            it.amendment(),
            it.fixity(),
            it.sequence(),
            event,
            history.subList(0, made));
    return Json.pretty(Json.read(RecordJson.row(record))) + "\n";
  }

  /**
   * The document; its history is for people to read.
   *
   * @throws ArchiveException saying what is missing or wrong in it
   */
  public static ArchivedDocument read(String json) {
    StoredRecord record = RecordJson.record(json);
    if (record.isRemoval()) {
      throw new ArchiveException("expected a document, found the removal of '" + record.id() + "'");
    }
    return record.document();
  }
}
