// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.skaryna.searchapi.intake.Actor;
import org.skaryna.searchapi.intake.PeopleEditing;
import org.skaryna.searchapi.request.NoSuchPersonException;

/** Remembers what was decided. Knows one person, {@code skaryna}, and another, {@code printer}. */
public final class MemoryPeople implements PeopleEditing {
  private final List<String> decisions = new CopyOnWriteArrayList<>();

  /** Each as a line: who, what, whom. */
  public List<String> decisions() {
    return decisions;
  }

  @Override
  public void merge(String into, String from, Actor by, Duration wait) {
    require(into);
    require(from);
    decisions.add("%s merges %s into %s".formatted(by.name(), from, into));
  }

  @Override
  public String split(String person, List<String> forms, Actor by, Duration wait) {
    require(person);
    if (!forms.contains("Францішак Скарына")) {
      throw new IllegalArgumentException("expected some, not all, of the forms, got " + forms);
    }
    decisions.add("%s splits %s off %s".formatted(by.name(), forms, person));
    return "pnew";
  }

  @Override
  public void rename(String person, Map<String, String> labels, Actor by, Duration wait) {
    require(person);
    decisions.add("%s calls %s %s".formatted(by.name(), person, new TreeMap<>(labels)));
  }

  private static void require(String id) {
    if (!List.of("skaryna", "printer").contains(id)) {
      throw new NoSuchPersonException(id);
    }
  }
}
