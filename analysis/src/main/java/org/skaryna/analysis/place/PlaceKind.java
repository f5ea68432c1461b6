// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.place;

import java.util.Locale;
import java.util.Optional;

/** What a place is; decides between places of one name where the text says "river" or "town". */
public enum PlaceKind {
  COUNTRY,

  /** An administrative region of today: a voblast. */
  REGION,

  /** A land without borders of today: Палессе. */
  LAND,
  TOWN,
  VILLAGE,
  RIVER,
  LAKE,

  /** Another natural thing: a forest, a sea, mountains. */
  NATURE;

  /** The kind as a table writes it: town. */
  static Optional<PlaceKind> of(String written) {
    for (PlaceKind kind : values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(written)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
