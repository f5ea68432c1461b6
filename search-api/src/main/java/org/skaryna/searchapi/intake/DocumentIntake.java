// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Takes documents in for the server. One piece of work is done at a time, in the order in which it
 * came; so much waits, and no more. Everything is written into the audit log. Safe for any number
 * of threads.
 */
public interface DocumentIntake {

  /**
   * Asks before anything is read of a request.
   *
   * @throws IntakeUnavailableException when as much waits as may
   */
  void requireRoom();

  /** A new folder, on the archive's disk, for what comes with one request. */
  Path draft() throws IOException;

  /** Deletes a draft with all that is in it; nothing where it was accepted. */
  void discard(Path draft);

  /**
   * Makes an upload of a draft. When this returns, it is on disk (fsync) and will be taken in, even
   * if the server is killed.
   *
   * @param files what lies in the draft
   * @throws IntakeUnavailableException when as much waits as may
   */
  Upload accept(Path draft, List<UploadedFile> files, Actor by) throws IOException;

  /**
   * An upload as it is once it is settled, or after so long.
   *
   * @throws NoSuchUploadException when there is none
   */
  Upload await(String id, Duration wait);

  /**
   * Tries again what was not taken in of an upload.
   *
   * @throws NoSuchUploadException when there is none, or nothing of it is left to try
   */
  Upload retry(String id, Actor by);

  /**
   * Gives up what was not taken in of an upload, and forgets it.
   *
   * @throws NoSuchUploadException when there is none that is settled
   */
  void giveUp(String id, Actor by);

  /**
   * Tries again a file of {@link IntakeOverview#failures()}.
   *
   * @throws NoSuchUploadException when there is no such failure, or its file is gone
   */
  Upload retryFailure(String id, Actor by);

  IntakeOverview overview();
}
