// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli.serve;

import java.time.Clock;
import java.time.Duration;
import org.skaryna.archive.audit.AuditEntry;
import org.skaryna.archive.audit.AuditLog;
import org.skaryna.searchapi.intake.Actor;
import org.skaryna.searchapi.intake.IntakeUnavailableException;

/** What a server writes at somebody's wish: noted when it is accepted, and noted how it ended. */
record AuditedWrites(WriteQueue queue, AuditLog audit, Clock clock) {
  private static final String COMMAND = "serve";

  /**
   * Something that is to be changed.
   *
   * @param subject the id of the document or person
   */
  record Change(String action, String subject, String detail, Actor by) {}

  /**
   * Asks before anything is accepted.
   *
   * @throws IntakeUnavailableException when as much waits as may
   */
  void requireRoom() {
    if (queue.room() == 0) {
      String holder = queue.waitingFor().isEmpty() ? "" : "; waiting for " + queue.waitingFor();
      throw new IntakeUnavailableException(
          "%d pieces of work wait already, expected fewer than %d%s"
              .formatted(queue.waiting(), WriteQueue.LONGEST, holder));
    }
  }

  /** Begins when its turn comes, whoever waits. */
  WriteQueue.Job later(WriteQueue.Work work) {
    return queue.add(COMMAND, work);
  }

  /**
   * Returns when it is done.
   *
   * @param wait how long to wait until it can be begun
   * @throws IntakeUnavailableException when it could not be begun in time; nothing was changed
   */
  void now(Change change, Duration wait, WriteQueue.Work work) {
    requireRoom();
    note(change.by(), change.action(), change.subject(), "accepted: " + change.detail());
    try {
      queue.run(COMMAND, wait, work);
      note(change.by(), change.action(), change.subject(), "done");
    } catch (RuntimeException e) {
      note(change.by(), change.action(), change.subject(), "not done: " + e.getMessage());
      throw e;
    }
  }

  void note(Actor by, String action, String subject, String outcome) {
    audit.record(
        new AuditEntry(clock.instant(), by.name(), by.role(), action, subject, outcome, by.from()));
  }
}
