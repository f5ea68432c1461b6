// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.names;

import org.skaryna.bench.names.table.Spelling;

/**
 * A pair that went wrong.
 *
 * @param missed true: not found and required; false: found and forbidden
 */
record Fault(Spelling asked, Spelling found, boolean missed) {
  /** One word for tables: missed or alarm. */
  String key() {
    return missed ? "missed" : "alarm";
  }

  @Override
  public String toString() {
    return "%s: %s -> %s; %s%s"
        .formatted(
            missed ? "missed" : "false alarm",
            asked,
            found,
            found.reason(),
            missed ? "" : "; " + found.person().reason());
  }
}
