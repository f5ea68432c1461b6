// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.names;

import java.util.List;
import org.skaryna.bench.names.table.Kind;
import org.skaryna.bench.names.table.Spelling;

/** The groups that a pair counts in: all, and its direction or the kind that makes it special. */
final class Groups {
  static final String ALL = "all";

  /** A bare name is asked for, whatever is found. */
  static final String ASKED_PLAIN = "asked plain";

  private Groups() {}

  /**
   * Two bare names: {@code be>ru}; with two family names: {@code barrelled}; otherwise the kind of
   * the one that is not bare, with {@code asked} before it where that is the name asked for.
   */
  static List<String> of(Spelling asked, Spelling found) {
    if (!asked.kind().isBase()) {
      return found.kind().isBase() ? List.of(ALL, "asked " + asked.kind().key()) : List.of(ALL);
    }
    if (!found.kind().isBase()) {
      return List.of(ALL, ASKED_PLAIN, found.kind().key());
    }
    String direction = asked.language() + '>' + found.language();
    return asked.kind() == Kind.BARRELLED
        ? List.of(ALL, ASKED_PLAIN, direction, Kind.BARRELLED.key())
        : List.of(ALL, ASKED_PLAIN, direction);
  }
}
