// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Gives the changes of one batch their numbers, one time and one agent. */
final class Numbering {
  private final Instant when = Instant.now().truncatedTo(ChronoUnit.MILLIS);
  private final Agent agent;
  private long sequence;

  Numbering(long last, Agent agent) {
    sequence = last;
    this.agent = agent;
  }

  long next() {
    return ++sequence;
  }

  Event event(EventType type, int version, Origin origin, String detail) {
    return new Event(type, when, agent, Software.NAME, version, origin, detail);
  }
}
