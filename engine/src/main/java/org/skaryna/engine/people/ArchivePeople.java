// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.people;

import org.skaryna.analysis.people.KnownPeople;

/**
 * What an archive itself says of people.
 *
 * @param known the people of its own table
 * @param register who is who among the forms of its articles
 */
public record ArchivePeople(KnownPeople known, PeopleRegister register) {
  /** Nothing: no table, and a register that forgets. */
  public static ArchivePeople none() {
    return new ArchivePeople(KnownPeople.empty(), PeopleRegister.inMemory());
  }
}
