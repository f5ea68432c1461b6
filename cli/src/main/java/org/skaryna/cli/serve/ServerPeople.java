// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli.serve;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.skaryna.cli.people.PeopleDecisions;
import org.skaryna.cli.serve.AuditedWrites.Change;
import org.skaryna.engine.people.PeopleRegister;
import org.skaryna.searchapi.intake.Actor;
import org.skaryna.searchapi.intake.PeopleEditing;

/** Lets archivists decide over HTTP who is who, one decision after the other. */
final class ServerPeople implements PeopleEditing {
  private final AuditedWrites writes;
  private final PeopleRegister register;

  ServerPeople(AuditedWrites writes, PeopleRegister register) {
    this.writes = writes;
    this.register = register;
  }

  @Override
  public void merge(String into, String from, Actor by, Duration wait) {
    decide(
        new Change("merge people", into, from, by), wait, decisions -> decisions.merge(into, from));
  }

  @Override
  public String split(String person, List<String> forms, Actor by, Duration wait) {
    List<String> created = new CopyOnWriteArrayList<>();
    decide(
        new Change("split person", person, String.join("; ", forms), by),
        wait,
        decisions -> created.add(decisions.split(person, forms)));
    return created.getFirst();
  }

  @Override
  public void rename(String person, Map<String, String> labels, Actor by, Duration wait) {
    decide(
        new Change("rename person", person, labels.toString(), by),
        wait,
        decisions -> decisions.rename(person, labels));
  }

  private void decide(Change change, Duration wait, Consumer<PeopleDecisions> decision) {
    writes.now(change, wait, writing -> decision.accept(new PeopleDecisions(writing, register)));
  }
}
