// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * In which ways one article writes the asked name. Most articles write it in one of few ways; those
 * that write it alike share one object, so that thousands of them take no room and are counted at
 * once. Used by one thread.
 */
public final class WrittenNames {
  private final List<WrittenName> names;
  private final Map<WrittenName, WrittenNames> longer = new HashMap<>(4);

  private WrittenNames(List<WrittenName> names) {
    this.names = names;
  }

  /** No name at all; where sharing begins. */
  static WrittenNames none() {
    return new WrittenNames(List.of());
  }

  /** Each different way once, in text order. */
  public List<WrittenName> names() {
    return names;
  }

  boolean isEmpty() {
    return names.isEmpty();
  }

  /** These and one more; always the same object for the same name. */
  WrittenNames and(WrittenName name) {
    if (names.contains(name)) {
      return this;
    }
    return longer.computeIfAbsent(
        name,
        added -> {
          List<WrittenName> more = new ArrayList<>(names);
          more.add(added);
          return new WrittenNames(List.copyOf(more));
        });
  }
}
