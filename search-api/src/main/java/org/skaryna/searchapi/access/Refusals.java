// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.skaryna.archive.ArchiveException;
import org.skaryna.archive.audit.AuditEntry;
import org.skaryna.archive.audit.AuditLog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes refused attempts into the audit log: the first {@value #MOST_A_MINUTE} of a minute one by
 * one, further ones as a number, so that nobody fills the disk by guessing. Safe for any number of
 * threads.
 */
public final class Refusals {
  static final int MOST_A_MINUTE = 30;
  private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final AuditLog log;
  private final Clock clock;
  private Instant minute = Instant.MIN;
  private int written;
  private long uncounted;

  public Refusals(AuditLog log, Clock clock) {
    this.log = log;
    this.clock = clock;
  }

  synchronized void add(Caller caller, String action, String why, String from) {
    Instant now = clock.instant();
    if (minute.equals(Instant.MIN) || !now.isBefore(minute.plus(MINUTE))) {
      writeTheRest();
      minute = now;
      written = 0;
    }
    if (written < MOST_A_MINUTE) {
      written++;
      write(new AuditEntry(now, caller.name(), caller.role(), action, "", "refused: " + why, from));
    } else {
      uncounted++;
    }
  }

  /** Writes how many were not written one by one. */
  public synchronized void writeTheRest() {
    if (uncounted > 0) {
      String outcome = "refused: %d more attempts since %s".formatted(uncounted, minute);
      uncounted = 0;
      write(new AuditEntry(clock.instant(), "", "", "refused", "", outcome, ""));
    }
  }

  /** A refusal holds also where it cannot be written down. */
  private void write(AuditEntry entry) {
    try {
      log.record(entry);
    } catch (ArchiveException e) {
      LOG.error("a refused attempt could not be noted", e);
    }
  }
}
