// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import java.util.List;
import org.skaryna.searchapi.http.PercentEncoding;
import org.skaryna.searchapi.intake.ItemOutcome;
import org.skaryna.searchapi.intake.Upload;

/**
 * What became of one upload.
 *
 * @param item the upload as the overview has it
 * @param outcomes of its items, those that failed first
 */
record UploadPage(Frame frame, ArchivePage.Item item, List<Outcome> outcomes) {
  /** In the order in which they are told. */
  static final List<String> FATES = List.of("failed", "skipped", "added", "replaced", "unchanged");

  /**
   * What became of a file or of a member of one.
   *
   * @param href of the document, or empty
   */
  record Outcome(String name, String fate, boolean failed, String reason, String href) {}

  static UploadPage of(Visit visit, Upload upload) {
    Messages text = visit.text();
    return new UploadPage(
        Frame.of(visit, text.get("uploads")),
        ArchivePage.item(upload, text),
        FATES.stream()
            .flatMap(fate -> upload.items().stream().filter(item -> item.fate().equals(fate)))
            .map(item -> outcome(item, text))
            .toList());
  }

  private static Outcome outcome(ItemOutcome item, Messages text) {
    return new Outcome(
        item.member().isEmpty() ? item.file() : item.file() + " → " + item.member(),
        text.get("fate." + item.fate()),
        item.fate().equals("failed"),
        SaidText.of(item.reason(), text),
        item.id().isEmpty() ? "" : "/documents/" + PercentEncoding.encode(item.id()));
  }

  Messages text() {
    return frame.text();
  }
}
