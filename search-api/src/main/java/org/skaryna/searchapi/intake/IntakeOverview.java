// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.intake;

import java.time.Instant;
import java.util.List;

/**
 * What is under way and what became of the last uploads.
 *
 * @param waitingFor who else holds the archive's write lock, empty where nobody is waited for
 * @param waiting how many pieces of work wait
 * @param room how many more can be taken
 * @param uploads the newest first
 * @param failures what is not in the archive, however it was added
 */
public record IntakeOverview(
    String waitingFor, int waiting, int room, List<Upload> uploads, List<Missing> failures) {

  public IntakeOverview {
    uploads = List.copyOf(uploads);
    failures = List.copyOf(failures);
  }

  /**
   * An item that could not be taken in.
   *
   * @param id by which it is tried again
   * @param path where the file stands on the server; of one that was sent, its name
   * @param member the place in the file, empty for the file itself
   */
  public record Missing(String id, String path, String member, String reason, Instant when) {}
}
