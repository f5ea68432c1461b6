// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import org.skaryna.analysis.name.NameLevel;
import org.skaryna.engine.people.PersonEntry;

/**
 * A person who may be meant by a name.
 *
 * @param score 0 to 100: how sure the comparison of the name with the person's spellings is. A name
 *     of one word reaches 60, one with an initial 85.
 * @param level at which the closest spelling is the name
 */
public record PersonCandidate(PersonEntry person, int score, NameLevel level) {}
