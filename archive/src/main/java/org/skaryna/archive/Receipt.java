// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

/** What became of an accession. */
public record Receipt(Outcome outcome, ArchivedDocument document) {
  /** UNCHANGED: it stood there already with the same original, text and description. */
  public enum Outcome {
    ADDED,
    REPLACED,
    UNCHANGED
  }
}
