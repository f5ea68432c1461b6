// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli.people;

import java.util.List;
import java.util.Map;
import org.skaryna.cli.installation.Writing;
import org.skaryna.engine.people.PeopleRegister;
import org.skaryna.searchapi.request.NoSuchPersonException;

/**
 * What an archivist decides of who is who, written into the register under the write lock. The
 * index is committed behind it, though nothing in it changes: a new snapshot shows the people as
 * they are now, in a running server too.
 */
public record PeopleDecisions(Writing writing, PeopleRegister register) {

  /** Makes one person of two. */
  public void merge(String into, String from) {
    require(into);
    require(from);
    if (register.current(into).equals(register.current(from))) {
      throw new IllegalArgumentException(
          "expected two people, but %s and %s are one already".formatted(into, from));
    }
    register.merge(into, from);
    show();
  }

  /** Makes another person of some forms; returns the id. */
  public String split(String person, List<String> forms) {
    require(person);
    String created = register.split(person, forms);
    show();
    return created;
  }

  /** Names a person; an empty label brings the usual one back. */
  public void rename(String person, Map<String, String> labels) {
    require(person);
    labels.forEach((language, label) -> register.rename(person, language, label));
    show();
  }

  private void require(String id) {
    if (!register.knows(id)) {
      throw new NoSuchPersonException(id);
    }
  }

  private void show() {
    writing.index().commit(writing.index().checkpoint());
  }
}
