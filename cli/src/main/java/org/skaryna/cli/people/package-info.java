// SPDX-License-Identifier: Apache-2.0
/**
 * The commands {@code people …}: who is named, and what an archivist decides of who is who. A
 * server makes the same decisions by {@link org.skaryna.cli.people.PeopleDecisions}.
 */
@NullMarked
package org.skaryna.cli.people;

import org.jspecify.annotations.NullMarked;
