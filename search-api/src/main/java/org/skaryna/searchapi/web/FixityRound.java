// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.skaryna.archive.Agent;
import org.skaryna.archive.Archive;
import org.skaryna.archive.ArchiveException;
import org.skaryna.archive.FixityScope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fixity checks that are begun on a page: one at a time, on a thread of its own, while readers read
 * on. What one found is kept by the archive. Safe for any number of threads.
 */
final class FixityRound {
  private static final Logger LOG = LoggerFactory.getLogger(FixityRound.class);

  private final Archive archive;
  private Optional<Progress> underWay = Optional.empty();
  private String problem = "";

  FixityRound(Archive archive) {
    this.archive = archive;
  }

  /** How far a check has come. */
  static final class Progress {
    private final AtomicLong read = new AtomicLong();
    private final long all;

    private Progress(long all) {
      this.all = all;
    }

    /** How many documents were read. */
    long read() {
      return Math.min(read.get(), all);
    }

    /** How many are to be read; at least 1. */
    long all() {
      return all;
    }
  }

  /** The check that goes on; none where none does. */
  synchronized Optional<Progress> underWay() {
    return underWay;
  }

  /** Why the last check could not come to its end; empty where it could. */
  synchronized String problem() {
    return problem;
  }

  /**
   * Begins a check, unless one goes on.
   *
   * @param all about how many documents it reads
   * @param agent in whose name
   */
  synchronized void begin(FixityScope scope, long all, Agent agent) {
    if (underWay.isPresent()) {
      return;
    }
    Progress progress = new Progress(Math.max(1, all));
    underWay = Optional.of(progress);
    problem = "";
    Thread.ofPlatform().daemon().name("fixity").start(() -> run(scope, agent, progress));
  }

  private void run(FixityScope scope, Agent agent, Progress progress) {
    String wrong = "";
    try {
      archive.verify(scope, agent, document -> progress.read.incrementAndGet());
    } catch (ArchiveException e) {
      LOG.warn("A fixity check of {} ended early", scope, e);
      wrong = String.valueOf(e.getMessage());
    } finally {
      end(wrong);
    }
  }

  private synchronized void end(String wrong) {
    underWay = Optional.empty();
    problem = wrong;
  }
}
