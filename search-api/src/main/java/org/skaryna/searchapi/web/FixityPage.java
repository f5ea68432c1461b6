// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import java.util.List;
import java.util.Optional;
import org.skaryna.archive.ArchiveStatistics;
import org.skaryna.archive.Audit;
import org.skaryna.searchapi.http.PercentEncoding;

/**
 * The comparisons of files with their checksums that were made.
 *
 * @param size of the archive, a phrase
 * @param underWay the check that goes on
 * @param problem why the last one could not come to its end; empty where it could
 * @param checks the newest first
 */
record FixityPage(
    Frame frame, String size, Optional<Going> underWay, String problem, List<Check> checks) {
  private static final int MOST = 100;
  private static final int MOST_DAMAGED = 20;

  /**
   * A check that goes on.
   *
   * @param says how far it is, a phrase
   */
  record Going(long read, long all, String says) {}

  /**
   * One of them.
   *
   * @param read how much, a phrase
   * @param damaged the first documents that are not as recorded, each with its page
   */
  record Check(
      String when,
      String iso,
      String who,
      String scope,
      String read,
      String verdict,
      boolean sound,
      List<Choice> damaged) {}

  static FixityPage of(
      Visit visit, List<Audit> audits, ArchiveStatistics statistics, FixityRound round) {
    Messages text = visit.text();
    return new FixityPage(
        Frame.of(visit, text.get("fixity")),
        text.get(
            "fixity.size",
            text.count("documents", statistics.documents()),
            DocumentPage.size(statistics.bytes(), text)),
        round.underWay().map(progress -> going(progress.read(), progress.all(), text)),
        round.problem(),
        audits.reversed().stream().limit(MOST).map(audit -> check(audit, text)).toList());
  }

  private static Going going(long read, long all, Messages text) {
    return new Going(read, all, text.countOf("fixity.going", read, all));
  }

  private static Check check(Audit audit, Messages text) {
    return new Check(
        WorkTime.of(audit.when(), text),
        audit.when().toString(),
        audit.agent().name(),
        SaidText.of(audit.scope(), text),
        text.get(
            "fixity.read",
            text.count("documents", audit.documents()),
            DocumentPage.size(audit.bytes(), text)),
        audit.problems() == 0
            ? text.get("fixity.sound")
            : text.count("fixity.problems", audit.problems()),
        audit.problems() == 0,
        audit.damaged().stream()
            .limit(MOST_DAMAGED)
            .map(id -> new Choice(id, "/documents/" + PercentEncoding.encode(id), false))
            .toList());
  }

  Messages text() {
    return frame.text();
  }
}
