// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.people;

import org.skaryna.analysis.name.form.Agreement;

/** A person's sex, as far as the forms of the name tell it. */
public enum Gender {
  /** Уладзімір Лабковіч. */
  MALE,
  /** Марыя Калеснікава. */
  FEMALE,
  /** А. Шэйн. */
  UNKNOWN;

  static Gender of(int agreement) {
    boolean male = (agreement & Agreement.MALE) != 0;
    boolean female = (agreement & Agreement.FEMALE) != 0;
    return male == female ? UNKNOWN : male ? MALE : FEMALE;
  }

  /** Whether two names may be of one person: nothing known, or the same. */
  boolean agrees(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }
}
