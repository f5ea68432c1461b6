// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import java.util.List;
import java.util.Locale;
import org.skaryna.searchapi.access.Caller;
import org.skaryna.searchapi.http.PercentEncoding;
import org.skaryna.searchapi.intake.IntakeOverview;
import org.skaryna.searchapi.intake.Upload;

/**
 * What archivists begin with.
 *
 * @param who the name of the token
 * @param limit how much one upload may hold: 512.0 MiB
 * @param waitingFor who else writes, or empty
 * @param waiting how many pieces of work wait, a phrase; empty for none
 */
record ArchivePage(
    Frame frame,
    String who,
    String limit,
    String waitingFor,
    String waiting,
    List<Item> uploads,
    List<Failed> failures) {
  private static final int MOST_FILES = 3;

  /**
   * An upload.
   *
   * @param files the names of the first files
   * @param fates what became of its items, phrases
   * @param open whether something of it can be tried again
   */
  record Item(
      String href,
      String when,
      String by,
      List<String> files,
      int more,
      String state,
      boolean settled,
      List<String> fates,
      String problem,
      boolean open) {}

  /** Something that is not in the archive. */
  record Failed(String action, String path, String reason, String when) {}

  static ArchivePage of(Visit visit, Caller caller, IntakeOverview overview, long limit) {
    Messages text = visit.text();
    return new ArchivePage(
        Frame.of(visit, text.get("archive")),
        caller.name(),
        DocumentPage.size(limit, text),
        overview.waitingFor(),
        overview.waiting() == 0 ? "" : text.count("uploads.waiting", overview.waiting()),
        overview.uploads().stream().map(upload -> item(upload, text)).toList(),
        overview.failures().stream().map(missing -> failed(missing, text)).toList());
  }

  static Item item(Upload upload, Messages text) {
    return new Item(
        "/archive/uploads/" + PercentEncoding.encode(upload.id()),
        WorkTime.of(upload.received(), text),
        upload.by(),
        upload.files().stream().limit(MOST_FILES).map(file -> file.name()).toList(),
        Math.max(0, upload.files().size() - MOST_FILES),
        text.get("upload." + upload.state().name().toLowerCase(Locale.ROOT)),
        upload.isSettled(),
        fates(upload, text),
        SaidText.of(upload.problem(), text),
        isOpen(upload));
  }

  /** What was passed over will be so again: only what failed, or was never begun, is worth it. */
  private static boolean isOpen(Upload upload) {
    boolean failed =
        upload.state() == Upload.State.STOPPED || upload.fates().getOrDefault("failed", 0L) > 0;
    return upload.isSettled() && failed && !upload.kept().isEmpty();
  }

  private static List<String> fates(Upload upload, Messages text) {
    return UploadPage.FATES.stream()
        .filter(fate -> upload.fates().getOrDefault(fate, 0L) > 0)
        .map(fate ->
            text.get("fate." + fate) + " " + text.number(upload.fates().getOrDefault(fate, 0L)))
        .toList();
  }

  private static Failed failed(IntakeOverview.Missing missing, Messages text) {
    return new Failed(
        "/archive/failures/" + PercentEncoding.encode(missing.id()) + "/retry",
        missing.member().isEmpty() ? missing.path() : missing.path() + " → " + missing.member(),
        SaidText.of(missing.reason(), text),
        WorkTime.of(missing.when(), text));
  }

  Messages text() {
    return frame.text();
  }
}
