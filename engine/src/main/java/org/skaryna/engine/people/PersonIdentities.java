// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.skaryna.engine.people.RegisterEvent.Assigned;
import org.skaryna.engine.people.RegisterEvent.Merged;
import org.skaryna.engine.people.RegisterEvent.Renamed;

/** Who is who after a number of events. For one thread. */
final class PersonIdentities {
  /** Forms whose father is known come first, so that those without one know what is ambiguous. */
  private static final Comparator<MentionForm> TELLING_FIRST =
      Comparator.comparing((MentionForm form) -> form.father().isEmpty())
          .thenComparing(MentionForm::term);

  private final Map<MentionForm, String> persons = new HashMap<>();
  private final Map<String, String> successors = new HashMap<>();
  private final Map<String, Map<String, String>> labels = new HashMap<>();
  private PersonClusters clusters = new PersonClusters();
  private boolean isClustered = true;
  private long moves;

  /** Takes an event in. */
  void apply(RegisterEvent event) {
    switch (event) {
      case Assigned assigned -> assign(assigned);
      case Merged merged -> merge(merged);
      case Renamed renamed -> rename(renamed);
    }
  }

  private void assign(Assigned assigned) {
    // Keys of many forms take their time, and who only reads needs none.
    String before = persons.put(assigned.form(), assigned.person());
    moves += before == null || before.equals(assigned.person()) ? 0 : 1;
    isClustered = false;
  }

  private void merge(Merged merged) {
    String into = current(merged.into());
    String from = current(merged.from());
    if (!into.equals(from)) {
      successors.put(from, into);
      moves++;
      isClustered = false;
    }
  }

  private void rename(Renamed renamed) {
    Map<String, String> own = labels.computeIfAbsent(renamed.person(), id -> new TreeMap<>());
    if (renamed.label().isEmpty()) {
      own.remove(renamed.language());
    } else {
      own.put(renamed.language(), renamed.label());
    }
  }

  /** The id that another one leads to now. */
  String current(String id) {
    String now = id;
    for (String next = successors.get(now); next != null; next = successors.get(now)) {
      now = next;
    }
    return now;
  }

  /** Whose a form is, if that was decided. */
  Optional<String> person(MentionForm form) {
    return Optional.ofNullable(persons.get(form)).map(this::current);
  }

  /** How often a form that had a person came to another one. */
  long moves() {
    return moves;
  }

  /** What archivists have decided, as it is now. */
  Decisions decisions() {
    Map<String, Map<String, String>> copy = new HashMap<>();
    labels.forEach((person, own) -> copy.put(person, Map.copyOf(own)));
    return new Decisions(Map.copyOf(successors), copy);
  }

  /** The forms of a person. */
  List<MentionForm> forms(String id) {
    String person = current(id);
    return persons.entrySet().stream()
        .filter(entry -> current(entry.getValue()).equals(person))
        .map(Map.Entry::getKey)
        .sorted(Comparator.comparing(MentionForm::term))
        .toList();
  }

  /**
   * Decides whose the forms are that are not yet anybody's; returns what was decided. Those that
   * may be case forms of another's name come last, when it is there.
   */
  List<Assigned> assignNew(Collection<MentionForm> forms) {
    List<MentionForm> unknown =
        forms.stream().filter(form -> !persons.containsKey(form)).sorted(TELLING_FIRST).toList();
    if (unknown.isEmpty()) {
      return List.of();
    }
    cluster();
    Set<String> names = unknown.stream().map(OtherNominatives::key).collect(Collectors.toSet());
    List<Assigned> assigned = new ArrayList<>();
    List<MentionForm> doubtful = new ArrayList<>();
    for (MentionForm form : unknown) {
      boolean mayBeAnother = OtherNominatives.of(form).stream().anyMatch(names::contains);
      if (mayBeAnother && !clusters.know(form)) {
        doubtful.add(form);
      } else {
        assigned.add(assigned(form));
      }
    }
    doubtful.forEach(form -> assigned.add(assigned(form)));
    return assigned;
  }

  private Assigned assigned(MentionForm form) {
    String person = current(clusters.assign(form));
    persons.put(form, person);
    return new Assigned(form, person);
  }

  private void cluster() {
    if (!isClustered) {
      clusters = new PersonClusters();
      persons.entrySet().stream()
          .sorted(Comparator.comparing(entry -> entry.getKey().term()))
          .forEach(entry -> clusters.put(entry.getKey(), current(entry.getValue())));
      isClustered = true;
    }
  }
}
