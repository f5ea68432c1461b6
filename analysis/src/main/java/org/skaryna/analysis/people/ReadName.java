// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.people;

import java.util.Set;

/**
 * A name found in a text and all that its words may be in the nominative.
 *
 * @param reader what has read it
 * @param given the given name that the label takes, folded; empty where there is none
 * @param family the family name that the label takes, as in {@code families}
 * @param agreement sexes and cases that its words share
 * @param families the nominatives that the family name may be, folded, without the dots of ё
 * @param givens the given name: = and the row of given-names.csv, or folded letters where it has
 *     none
 */
record ReadName(
    NameShape shape,
    Nominative reader,
    PersonLabel label,
    String given,
    String family,
    int agreement,
    Set<String> families,
    Set<String> givens) {
  /** The same with a family name that other mentions tell; itself where it cannot be that. */
  ReadName with(String other) {
    return other.equals(family) || !families.contains(other) ? this : reader.read(shape, other);
  }

  /** Sexes and cases that the words share if the family name is this one of {@link #families}. */
  int agreementAs(String nominative) {
    return reader.read(shape, nominative).agreement();
  }

  /** Whether the family name stands in the nominative that the label takes. */
  boolean isWritten() {
    return !shape.family().isEmpty()
        && Nominative.undotted(shape.family().getLast().facts().folded()).equals(family);
  }
}
