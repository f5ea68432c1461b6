// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.skaryna.archive.Amendment;
import org.skaryna.archive.ArchivedDocument;
import org.skaryna.searchapi.request.NoSuchDocumentException;

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
   * @param said what is said of every document in them
   * @throws IntakeUnavailableException when as much waits as may
   */
  Upload accept(Path draft, List<UploadedFile> files, Amendment said, Actor by) throws IOException;

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

  /**
   * Edits a description.
   *
   * @param versions of which the document must have one; empty where it may have any
   * @param wait how long to wait until it can be begun
   * @return the document as it stands now
   * @throws NoSuchDocumentException when there is none
   * @throws VersionConflictException when it has another version
   * @throws IntakeUnavailableException when it could not be begun in time; nothing was changed
   */
  ArchivedDocument describe(
      String id, Amendment edits, Set<Integer> versions, Actor by, Duration wait);

  /**
   * Withdraws a document.
   *
   * @param purge destroys its content in all versions too
   * @throws NoSuchDocumentException when there is none
   * @throws IntakeUnavailableException when it could not be begun in time; nothing was changed
   */
  void remove(String id, String reason, boolean purge, Actor by, Duration wait);
}
