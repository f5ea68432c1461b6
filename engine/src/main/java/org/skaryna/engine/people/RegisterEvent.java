// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.people;

/** One entry of the register of people. Later ones prevail over earlier ones. */
public sealed interface RegisterEvent {
  /** A form is one of a person's; told of a form again, it moves to the other person. */
  record Assigned(MentionForm form, String person) implements RegisterEvent {}

  /** Two entries are one person; the second's id leads to the first from now on. */
  record Merged(String into, String from) implements RegisterEvent {}

  /**
   * Readers see a person under this name.
   *
   * @param language be, ru or en
   * @param label empty to have the usual one again
   */
  record Renamed(String person, String language, String label) implements RegisterEvent {}
}
