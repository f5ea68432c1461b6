// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import java.time.Instant;

/**
 * A document as the archive keeps it.
 *
 * @param version 1 for the first; each change is the next
 * @param accessioned when this version was taken in
 */
public record ArchivedDocument(
    String id,
    Origin origin,
    Description description,
    Fixity fixity,
    int version,
    Instant accessioned,
    long sequence) {}
