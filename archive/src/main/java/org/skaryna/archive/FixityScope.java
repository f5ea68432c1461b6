// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import java.time.Instant;

/** Which documents a fixity check reads; each is read with all its versions. */
public sealed interface FixityScope {

  /** Every document, every file of the archive, and that there is no other. */
  record All() implements FixityScope {
    @Override
    public String toString() {
      return "all";
    }
  }

  /** So many documents, drawn by lot. */
  record Sample(long documents) implements FixityScope {
    public Sample {
      if (documents < 1) {
        throw new IllegalArgumentException(
            "a sample must hold at least 1 document, got " + documents);
      }
    }

    @Override
    public String toString() {
      return "a sample of " + documents;
    }
  }

  /**
   * Such a part of the documents, drawn by lot; at least one.
   *
   * @param percent above 0, at most 100
   */
  record Share(double percent) implements FixityScope {
    public Share {
      if (!(percent > 0 && percent <= 100)) {
        throw new IllegalArgumentException(
            "a sample must hold more than 0 and at most 100 percent, got " + percent);
      }
    }

    @Override
    public String toString() {
      return "a sample of " + percent + "%";
    }
  }

  /** What was taken in or changed at that time or later. */
  record Since(Instant when) implements FixityScope {
    @Override
    public String toString() {
      return "since " + when;
    }
  }
}
