// SPDX-License-Identifier: Apache-2.0
/**
 * The people whom a text names. Start at {@link org.skaryna.analysis.people.PersonSpotter}: it
 * finds the mentions, brings each into the nominative and joins those of one person of the article
 * ({@link org.skaryna.analysis.people.SpottedPerson}). Whether people of two articles are one,
 * {@code org.skaryna.engine.people} decides. An archivist's own table: {@link
 * org.skaryna.analysis.people.KnownPeople}; a linguist's: context.csv.
 */
@NullMarked
package org.skaryna.analysis.people;

import org.jspecify.annotations.NullMarked;
