// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

/**
 * What became of an accession.
 *
 * @param document as it stands now; for what is WITHDRAWN, as it or what it is a copy of was
 *     removed
 * @param reason why it was not taken in: {@code was removed on 2026-03-01: the author asked for
 *     it}; empty when it was
 */
public record Receipt(Outcome outcome, ArchivedDocument document, String reason) {
  public Receipt(Outcome outcome, ArchivedDocument document) {
    this(outcome, document, "");
  }

  /**
   * UNCHANGED: it stood there already with the same original, text and description. WITHDRAWN: it
   * was removed, and stays out.
   */
  public enum Outcome {
    ADDED,
    REPLACED,
    UNCHANGED,
    WITHDRAWN
  }
}
