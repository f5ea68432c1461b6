// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

/** A change of one document, in the order of {@link #sequence()}. */
public sealed interface Change {
  long sequence();

  record Added(ArchivedDocument document) implements Change {
    @Override
    public long sequence() {
      return document.sequence();
    }
  }

  record Removed(String id, long sequence) implements Change {}
}
