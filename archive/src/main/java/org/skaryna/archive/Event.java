// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import java.time.Instant;

/**
 * Something that happened to a document.
 *
 * @param agent who did it
 * @param software by which it was done: {@code Skaryna 0.1.0}; empty where it was not noted
 * @param version of the document that it made, or found; 0 where it happened in another archive,
 *     before the document came from there
 * @param origin where the document came from then
 * @param detail why, what changed, or how it went; may be empty
 */
public record Event(
    EventType type,
    Instant when,
    Agent agent,
    String software,
    int version,
    Origin origin,
    String detail) {

  /** Whether it happened in this archive. */
  public boolean isOwn() {
    return version > 0;
  }

  /** The same event as told by an archive that takes the document over. */
  Event ofAnotherArchive() {
    return new Event(type, when, agent, software, 0, origin, detail);
  }

  /** Whether both are one event, which may be told by two archives. */
  boolean isSameAs(Event other) {
    return type == other.type && when.equals(other.when) && agent.equals(other.agent);
  }
}
