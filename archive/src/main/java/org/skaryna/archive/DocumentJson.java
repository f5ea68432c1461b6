// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

/**
 * A document as JSON, outside of the archive: what travels with its files. The form is that of the
 * archive's own records.
 */
public final class DocumentJson {
  private DocumentJson() {}

  /** Several lines of UTF-8. */
  public static String write(ArchivedDocument it) {
    StoredRecord.Event event =
        it.version() == 1 ? StoredRecord.Event.ACCESSION : StoredRecord.Event.MODIFICATION;
    StoredRecord record =
        new StoredRecord(
            it.id(),
            it.origin(),
            it.description(),
            it.fixity(),
            it.version(),
            it.sequence(),
            it.accessioned(),
            event,
            "");
    return Json.pretty(Json.read(RecordJson.row(record))) + "\n";
  }

  /**
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
