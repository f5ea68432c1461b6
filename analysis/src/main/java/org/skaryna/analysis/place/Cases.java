// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.place;

import java.util.List;

/** Grammatical cases as a set of bits. A place's accusative is mostly its nominative. */
final class Cases {
  static final List<String> NAMES = List.of("nom", "gen", "dat", "acc", "ins", "loc");
  static final int NOMINATIVE = 1;
  static final int GENITIVE = 2;
  static final int ACCUSATIVE = 8;
  static final int ANY = (1 << NAMES.size()) - 1;

  private Cases() {}

  /** The set of names parted by spaces, {@code any} for all; -1 where one is unknown. */
  static int of(String names) {
    if (names.equals("any")) {
      return ANY;
    }
    int cases = 0;
    for (String name : names.split(" ")) {
      int at = NAMES.indexOf(name);
      if (at < 0) {
        return -1;
      }
      cases |= 1 << at;
    }
    return cases;
  }
}
