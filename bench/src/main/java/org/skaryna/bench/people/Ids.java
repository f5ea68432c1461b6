// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.people;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which id of the archive stands for which annotated person: the one that most of the person's full
 * names have; where two people have one, it is the one's with more of them.
 *
 * @param persons by id
 */
record Ids(Map<String, String> persons) {
  private record Claim(String person, String id, int names) {}

  /** Notes that a full name of a person has an id; an empty one is none. */
  static void count(Map<String, Map<String, Integer>> counts, String person, String id) {
    if (!id.isEmpty()) {
      counts.computeIfAbsent(person, key -> new HashMap<>()).merge(id, 1, Integer::sum);
    }
  }

  /** Decides by how often each id stands at each person's names. */
  static Ids of(Map<String, Map<String, Integer>> counts) {
    Map<String, String> ids = new HashMap<>();
    Map<String, String> persons = new HashMap<>();
    for (Claim claim : claims(counts)) {
      if (!ids.containsKey(claim.person) && !persons.containsKey(claim.id)) {
        ids.put(claim.person, claim.id);
        persons.put(claim.id, claim.person);
      }
    }
    return new Ids(Map.copyOf(persons));
  }

  private static List<Claim> claims(Map<String, Map<String, Integer>> counts) {
    return counts.entrySet().stream()
        .flatMap(person ->
            person.getValue().entrySet().stream()
                .map(id -> new Claim(person.getKey(), id.getKey(), id.getValue())))
        .sorted(
            Comparator.comparingInt((Claim claim) -> -claim.names)
                .thenComparing(Claim::person)
                .thenComparing(Claim::id))
        .toList();
  }

  boolean isOf(String person, String id) {
    return person.equals(persons.get(id));
  }
}
