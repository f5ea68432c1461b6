// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import java.time.Instant;

/**
 * A document as the archive keeps it.
 *
 * @param description what holds: what was extracted, with the archivists' edits over it
 * @param extracted the description as it was read from the original
 * @param amendment the edits; {@code amendment.over(extracted)} is the description
 * @param version 1 for the first; each change is the next
 * @param changed when this version was made; {@link Archive#accessioned} tells of the first
 */
public record ArchivedDocument(
    String id,
    Origin origin,
    Description description,
    Description extracted,
    Amendment amendment,
    Fixity fixity,
    int version,
    Instant changed,
    long sequence) {

  /** One whose description nobody edited. */
  public ArchivedDocument(
      String id,
      Origin origin,
      Description description,
      Fixity fixity,
      int version,
      Instant changed,
      long sequence) {
    this(id, origin, description, description, Amendment.NONE, fixity, version, changed, sequence);
  }
}
