// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.people;

import java.util.Set;

/**
 * A name found in a text and all that its words may be in the nominative.
 *
 * @param agreement sexes and cases that its words share
 * @param families the nominatives that the family name may be, folded, without the dots of ё
 * @param givens the given name: = and the row of given-names.csv, or folded letters where it has
 *     none
 */
record ReadName(
    NameShape shape,
    PersonLabel label,
    int agreement,
    Set<String> families,
    Set<String> givens) {}
