// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.names.table;

import java.util.Locale;

/** How a person differs from the one that he must not be taken for. */
public enum Relation {
  /** Of no other person in the table. */
  NONE,
  /** The same family name, another given name: a brother or a sister by the name. */
  FAMILY,
  /** The same name and another patronymic: told apart only where both have one. */
  NAMESAKE,
  /** A similar family name. */
  NEAR,
  /** The other sex. */
  SEX;

  /** The name in the tables; empty for NONE. */
  public String key() {
    return this == NONE ? "" : name().toLowerCase(Locale.ROOT);
  }
}
