// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.place;

/** What else a written form of a place may be. */
enum Doubt {
  NONE,

  /** An ordinary word or a given name as well: Мір, Ліда. */
  WORD,

  /** A family name as well: Барысаў. */
  FAMILY,

  /** Another place of the name is meant in texts: Иваново. */
  OTHER_PLACE;

  Doubt or(Doubt other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
