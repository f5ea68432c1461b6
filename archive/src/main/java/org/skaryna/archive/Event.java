// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import java.time.Instant;

/**
 * Something that happened to a document.
 *
 * @param agent who did it
 * @param software by which it was done: {@code Skaryna 0.1.0}; empty where it was not noted
 * @param version of the document that it made, or found
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
    String detail) {}
