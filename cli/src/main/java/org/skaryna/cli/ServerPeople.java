// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.skaryna.archive.audit.AuditEntry;
import org.skaryna.archive.audit.AuditLog;
import org.skaryna.engine.people.PeopleRegister;
import org.skaryna.searchapi.intake.Actor;
import org.skaryna.searchapi.intake.PeopleEditing;

/** Lets archivists decide over HTTP who is who, one decision after the other. */
final class ServerPeople implements PeopleEditing {
  private static final String COMMAND = "serve";

  private final WriteQueue queue;
  private final PeopleRegister register;
  private final AuditLog audit;
  private final Clock clock;

  ServerPeople(WriteQueue queue, PeopleRegister register, AuditLog audit, Clock clock) {
    this.queue = queue;
    this.register = register;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public void merge(String into, String from, Actor by, Duration wait) {
    decide("merge people", into, from, by, wait, decisions -> decisions.merge(into, from));
  }

  @Override
  public String split(String person, List<String> forms, Actor by, Duration wait) {
    List<String> created = new CopyOnWriteArrayList<>();
    decide(
        "split person",
        person,
        String.join("; ", forms),
        by,
        wait,
        decisions -> created.add(decisions.split(person, forms)));
    return created.getFirst();
  }

  @Override
  public void rename(String person, Map<String, String> labels, Actor by, Duration wait) {
    decide(
        "rename person",
        person,
        labels.toString(),
        by,
        wait,
        decisions -> decisions.rename(person, labels));
  }

  private void decide(
      String action,
      String person,
      String detail,
      Actor by,
      Duration wait,
      Consumer<PeopleDecisions> decision) {
    note(by, action, person, "accepted: " + detail);
    try {
      queue.run(COMMAND, wait, writing -> decision.accept(new PeopleDecisions(writing, register)));
      note(by, action, person, "done");
    } catch (RuntimeException e) {
      note(by, action, person, "not done: " + e.getMessage());
      throw e;
    }
  }

  private void note(Actor by, String action, String person, String outcome) {
    audit.record(
        new AuditEntry(clock.instant(), by.name(), by.role(), action, person, outcome, by.from()));
  }
}
