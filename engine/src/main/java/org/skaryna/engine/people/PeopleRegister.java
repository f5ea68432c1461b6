// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.people;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/**
 * The state that the register's file tells, kept in memory and read on when the file has grown.
 * Safe for any number of threads.
 */
public final class PeopleRegister {
  private final Optional<RegisterFile> file;
  private final PersonIdentities identities = new PersonIdentities();
  private long end;

  /** How long the file was when it was last looked at. */
  private volatile long length;

  private final AtomicLong version = new AtomicLong();

  private PeopleRegister(Optional<RegisterFile> file) {
    this.file = file;
  }

  /** The register in a file, which need not exist yet. */
  public static PeopleRegister in(RegisterFile file) {
    return new PeopleRegister(Optional.of(file));
  }

  /** A register that forgets; who is who follows from the forms alone. */
  public static PeopleRegister inMemory() {
    return new PeopleRegister(Optional.empty());
  }

  /** Asks about the newest state. */
  synchronized <T> T read(Function<PersonIdentities, T> question) {
    readOn();
    return question.apply(identities);
  }

  /**
   * What archivists have decided until now.
   *
   * @param version changes whenever an answer may
   * @param moves changes when somebody becomes another: a form that had a person has another one
   */
  record State(long version, long moves, Decisions decisions) {}

  /** The state of now. */
  synchronized State state() {
    readOn();
    return new State(version.get(), identities.moves(), identities.decisions());
  }

  /** Whether an answer may have changed. Waits for nobody, whatever is being decided. */
  boolean isNewerThan(long known) {
    return version.get() != known || (file.isPresent() && file.get().length() != length);
  }

  /**
   * Decides whose new forms are, and writes it down. Only for whoever holds the write lock.
   *
   * @throws java.io.UncheckedIOException when it cannot be written
   */
  public synchronized void register(Collection<MentionForm> forms) {
    readOn();
    List<? extends RegisterEvent> decided = identities.assignNew(forms);
    write(List.copyOf(decided));
  }

  /**
   * Whose forms are, new ones decided and written down. Only for whoever holds the write lock.
   *
   * @return the id of each form's person
   * @throws java.io.UncheckedIOException when it cannot be written
   */
  public synchronized Map<MentionForm, String> persons(Collection<MentionForm> forms) {
    register(forms);
    Map<MentionForm, String> persons = new HashMap<>();
    forms.forEach(form -> identities.person(form).ifPresent(id -> persons.put(form, id)));
    return persons;
  }

  /** Decides for reading alone: what the file does not tell yet, its writer is about to. */
  synchronized void assume(Collection<MentionForm> forms) {
    readOn();
    if (!identities.assignNew(forms).isEmpty()) {
      version.incrementAndGet();
    }
  }

  /**
   * Makes one person of two. Only for whoever holds the write lock.
   *
   * @throws IllegalArgumentException when one of them is nobody
   */
  public synchronized void merge(String into, String from) {
    requirePerson(into);
    requirePerson(from);
    decide(new RegisterEvent.Merged(into, from));
  }

  /**
   * Makes another person of some forms of one. Only for whoever holds the write lock.
   *
   * @param forms as readers see them: Уладзімір Мікалаевіч Лабковіч
   * @return the id of the new person
   * @throws IllegalArgumentException when none of them, or all of them, are the person's
   */
  public synchronized String split(String person, Collection<String> forms) {
    List<MentionForm> all = requirePerson(person);
    List<MentionForm> leaving = all.stream().filter(form -> forms.contains(form.text())).toList();
    if (leaving.isEmpty() || leaving.size() == all.size()) {
      throw new IllegalArgumentException(
          "expected some, not all, of the forms of %s: %s; got %s"
              .formatted(person, all.stream().map(MentionForm::text).distinct().toList(), forms));
    }
    String id = PersonIds.of("split " + person + " " + leaving.getFirst().term());
    leaving.forEach(form -> decide(new RegisterEvent.Assigned(form, id)));
    return id;
  }

  /**
   * Gives a person a name that readers see. Only for whoever holds the write lock.
   *
   * @param language be, ru or en
   * @param label empty to have the usual one again
   * @throws IllegalArgumentException when it is nobody
   */
  public synchronized void rename(String person, String language, String label) {
    requirePerson(person);
    decide(new RegisterEvent.Renamed(identities.current(person), language, label.strip()));
  }

  /** The id of the person whose a form is, where that is decided. */
  public Optional<String> person(MentionForm form) {
    return read(identities -> identities.person(form));
  }

  /** Whether an id leads to somebody. */
  public boolean knows(String id) {
    return read(identities -> !identities.forms(id).isEmpty());
  }

  /** The id that leads to a person now: of two that were merged, the one that stayed. */
  public synchronized String current(String id) {
    readOn();
    return identities.current(id);
  }

  private List<MentionForm> requirePerson(String id) {
    readOn();
    List<MentionForm> forms = identities.forms(id);
    if (forms.isEmpty()) {
      throw new IllegalArgumentException("expected the id of a person, got '%s'".formatted(id));
    }
    return forms;
  }

  private void decide(RegisterEvent event) {
    identities.apply(event);
    write(List.of(event));
  }

  private void write(List<RegisterEvent> events) {
    if (!events.isEmpty()) {
      version.incrementAndGet();
      file.ifPresent(register -> end = register.append(events, end));
      length = end;
    }
  }

  private void readOn() {
    if (file.isEmpty()) {
      return;
    }
    long now = file.get().length();
    if (now > end) {
      RegisterFile.Part part = file.get().readFrom(end);
      part.events().forEach(identities::apply);
      if (!part.events().isEmpty()) {
        version.incrementAndGet();
      }
      end = part.end();
    }
    length = now;
  }
}
