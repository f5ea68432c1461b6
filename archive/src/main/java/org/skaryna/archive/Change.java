// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import java.time.Instant;

/** A change of one document, in the order of {@link #sequence()}. */
public sealed interface Change {
  long sequence();

  String id();

  /** When it was made. */
  Instant when();

  record Added(ArchivedDocument document) implements Change {
    @Override
    public long sequence() {
      return document.sequence();
    }

    @Override
    public String id() {
      return document.id();
    }

    @Override
    public Instant when() {
      return document.changed();
    }
  }

  /**
   * A removal.
   *
   * @param last the description that stood before; one that says nothing where it was destroyed
   */
  record Removed(String id, long sequence, Instant when, Description last) implements Change {

    /** Whether the content was destroyed too, and nobody may keep a copy of it. */
    public boolean isPurge() {
      return last.equals(Description.NOTHING.with(last.access()));
    }
  }
}
