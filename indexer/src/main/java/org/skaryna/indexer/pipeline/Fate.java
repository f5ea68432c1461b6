// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.pipeline;

/** What became of an item; each item seen meets exactly one. */
public enum Fate {
  /** It was not there before. */
  ADDED,
  /** A document with its id stood there with another original, text or description. */
  REPLACED,
  /** It stands there already, as it is. */
  UNCHANGED,
  /** It is not a document, or holds no text: a hidden file, an image, an empty page. */
  SKIPPED,
  /** It could not be read; the reason says what was wrong. */
  FAILED;

  /** Whether a document stands in the archive after it. */
  public boolean takenIn() {
    return this == ADDED || this == REPLACED || this == UNCHANGED;
  }
}
