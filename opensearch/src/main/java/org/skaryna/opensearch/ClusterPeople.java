// SPDX-License-Identifier: Apache-2.0
package org.skaryna.opensearch;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.skaryna.engine.people.ArchivePeople;
import org.skaryna.engine.people.PeopleCatalogue;
import org.skaryna.engine.people.PeopleSnapshot;
import org.skaryna.engine.search.FacetField;
import org.skaryna.engine.search.Filters;
import org.skaryna.opensearch.ClusterSnapshots.Snapshot;
import org.skaryna.opensearch.wire.JsonObject;
import org.skaryna.opensearch.wire.PersonForm;

/**
 * Who is named in a cluster's articles. The shards count forms, the register on this machine tells
 * whose they are: each form was indexed with its person, and only those that were moved since are
 * told to the shards with a question. Read when first asked for in a snapshot. Safe for any number
 * of threads.
 */
final class ClusterPeople {
  private static final String PEOPLE = "people";
  private static final Map<String, Object> EVERYTHING = Map.of("match_all", Map.of());

  private final ClusterClient client;
  private final PeopleCatalogue catalogue;

  ClusterPeople(ClusterClient client, ArchivePeople people) {
    this.client = client;
    this.catalogue = new PeopleCatalogue(people);
  }

  /**
   * The people of a snapshot.
   *
   * @param persons the id of each term's person
   * @param moved the persons of those forms that were indexed with another
   */
  record People(PeopleSnapshot named, Map<String, String> persons, Map<String, String> moved) {
    /** Whoever counts by this, counts nobody. */
    static final People NOBODY =
        new People(new PeopleCatalogue(ArchivePeople.none()).of(Map.of()), Map.of(), Map.of());

    /** What counts people among the articles of an aggregation. */
    Map<String, Object> count(int most) {
      return Map.of("skaryna_people", Map.of("moved", moved, "most", most));
    }

    /** The persons of some terms, each once. */
    List<String> of(Stream<String> terms) {
      return terms.map(term -> persons.getOrDefault(term, "")).distinct().toList();
    }
  }

  People in(Snapshot snapshot) throws IOException {
    synchronized (snapshot.people()) {
      People known = snapshot.people().get();
      if (known == null || !catalogue.isCurrent(known.named())) {
        known = read(snapshot);
        snapshot.people().set(known);
      }
      return known;
    }
  }

  private People read(Snapshot snapshot) throws IOException {
    Map<String, Long> forms =
        count(snapshot, EVERYTHING, Map.of("skaryna_people", Map.of("by", "form")));
    Map<String, Integer> documents = new HashMap<>();
    forms.forEach((value, count) ->
        documents.merge(PersonForm.of(value).term(), Math.toIntExact(count), Integer::sum));
    PeopleSnapshot named = catalogue.of(documents);
    Map<String, String> persons = named.persons();
    Map<String, String> moved = new HashMap<>();
    for (String value : forms.keySet()) {
      PersonForm form = PersonForm.of(value);
      String person = persons.getOrDefault(form.term(), "");
      if (!person.equals(form.person())) {
        moved.put(value, person);
      }
    }
    People people = new People(named, persons, moved);
    named.countedAs(count(snapshot, EVERYTHING, people.count(0)));
    return people;
  }

  /** What an aggregation of people counts among the articles of a query. */
  Map<String, Long> count(
      Snapshot snapshot, Map<String, Object> query, Map<String, Object> aggregation)
      throws IOException {
    Map<String, Object> search = new LinkedHashMap<>();
    search.put("pit", snapshot.inSearch());
    search.put("size", 0);
    search.put("query", query);
    search.put("aggs", Map.of(PEOPLE, aggregation));
    return counts(ClusterAnswer.of(client.post("/_search", Map.of(), search)).aggregation(PEOPLE));
  }

  /** The counts that an aggregation of ours gives. */
  static Map<String, Long> counts(JsonObject aggregation) {
    JsonObject counts = aggregation.object("counts");
    Map<String, Long> all = new HashMap<>();
    for (String key : counts.texts().keySet()) {
      all.put(key, counts.number(key).longValue());
    }
    return all;
  }

  /** The terms of those whom filters ask for, by id. */
  Map<String, List<String>> terms(Filters filters, Snapshot snapshot) throws IOException {
    Set<String> ids =
        Stream.of(filters.included(FacetField.PERSON), filters.excluded(FacetField.PERSON))
            .flatMap(Set::stream)
            .collect(Collectors.toSet());
    if (ids.isEmpty()) {
      return Map.of();
    }
    PeopleSnapshot named = in(snapshot).named();
    return ids.stream().collect(Collectors.toMap(id -> id, named::terms));
  }
}
