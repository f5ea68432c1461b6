// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

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
    List<Event> others = new ArrayList<>(history);
    others.remove(event);
    StoredRecord record =
        new StoredRecord(
            it.id(), it.extracted(), it.amendment(), it.fixity(), it.sequence(), event, others);
    return Json.pretty(Json.read(RecordJson.row(record))) + "\n";
  }

  /**
   * The document.
   *
   * @throws ArchiveException saying what is missing or wrong in it
   */
  public static ArchivedDocument read(String json) {
    return record(json).document();
  }

  /**
   * What happened to the document, the oldest first.
   *
   * @throws ArchiveException saying what is missing or wrong in it
   */
  public static List<Event> history(String json) {
    StoredRecord record = record(json);
    return Stream.concat(record.earlier().stream(), Stream.of(record.event()))
        .sorted(Comparator.comparing(Event::when))
        .toList();
  }

  private static StoredRecord record(String json) {
    StoredRecord record = RecordJson.record(json);
    if (record.isRemoval()) {
      throw new ArchiveException("expected a document, found the removal of '" + record.id() + "'");
    }
    return record;
  }
}
