// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import java.time.Instant;
import java.util.List;

/** The next version of an object: what is to be written, and upon what. */
record ObjectVersion(StoredObject base, int members, Instant when, List<Edit> edits) {
  ObjectVersion {
    edits = List.copyOf(edits);
  }

  StoredObject written() {
    return new StoredObject(base.id(), base.root(), base.version() + 1, members);
  }

  /** {@code accession 198, modification 2}. */
  String message() {
    StringBuilder message = new StringBuilder();
    for (EventType event : EventType.values()) {
      long count = edits.stream().filter(edit -> edit.stored().event().type() == event).count();
      if (count > 0) {
        message
            .append(message.isEmpty() ? "" : ", ")
            .append(event.term())
            .append(' ')
            .append(count);
      }
    }
    return message.toString();
  }
}
