// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.reconcile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.skaryna.engine.people.PersonEntry;
import org.skaryna.engine.search.PersonCandidate;
import org.skaryna.engine.search.SearchEngine;
import org.skaryna.searchapi.http.PlainText;
import tools.jackson.databind.JsonNode;

/**
 * Answers batches of queries (section 4). A query that cannot be meant has no result and says why;
 * the others of its batch are answered.
 */
final class Reconciliation {
  static final int MOST_QUERIES = 100;

  private static final int USUAL_LIMIT = 5;
  private static final int MOST_LIMIT = 50;
  private static final int LONGEST_NAME = 200;
  private static final int SHOWN_SPELLINGS = 4;

  private final SearchEngine engine;
  private final Locale locale;

  Reconciliation(SearchEngine engine, Locale locale) {
    this.engine = engine;
    this.locale = locale;
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Result(List<Candidate> result, @Nullable String error) {}

  record Candidate(
      String id,
      String name,
      String description,
      List<Manifest.Type> type,
      int score,
      boolean match,
      List<Feature> features) {}

  record Feature(String id, Object value) {}

  /** The results by the names of the queries. */
  Map<String, Result> answer(JsonNode batch) {
    Map<String, Result> results = new LinkedHashMap<>();
    batch.properties().forEach(query -> results.put(query.getKey(), one(query.getValue())));
    return results;
  }

  private Result one(JsonNode query) {
    String name = PlainText.line(query.path("query").asString(""));
    String type = type(query.path("type"));
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      return refused(
          "query: expected a name of 1 to %d characters, got %d"
              .formatted(LONGEST_NAME, name.length()));
    }
    if (!type.isEmpty() && !type.equals(Manifest.PERSON.id())) {
      return refused("type: expected person, got '%.40s'".formatted(PlainText.line(type)));
    }
    JsonNode limit = query.path("limit");
    if (!limit.isMissingNode() && !limit.isNull() && (!limit.isInt() || limit.asInt() < 1)) {
      return refused("limit: expected a whole number from 1, got " + limit);
    }
    int most = Math.min(limit.isInt() ? limit.asInt() : USUAL_LIMIT, MOST_LIMIT);
    List<PersonCandidate> found = byItem(engine.candidates(name, MOST_LIMIT, locale), query);
    boolean certain = Matches.isFirstCertain(found);
    List<Candidate> candidates = new ArrayList<>();
    for (PersonCandidate candidate : found.subList(0, Math.min(most, found.size()))) {
      candidates.add(json(candidate, certain && candidates.isEmpty()));
    }
    return new Result(candidates, null);
  }

  private static Result refused(String why) {
    return new Result(List.of(), why);
  }

  /** One type or a list of them, of which any will do. */
  private static String type(JsonNode type) {
    if (type.isArray()) {
      List<String> ids = type.values().stream().map(it -> it.asString("")).toList();
      return ids.contains(Manifest.PERSON.id()) || ids.isEmpty()
          ? Manifest.PERSON.id()
          : ids.getFirst();
    }
    return type.isObject() ? type.path("id").asString("") : type.asString("");
  }

  /** Where a Wikidata item stands beside the name, those who have another are not meant. */
  private static List<PersonCandidate> byItem(List<PersonCandidate> found, JsonNode query) {
    String item =
        query.path("properties").values().stream()
            .filter(it -> it.path("pid").asString("").equals(Property.WIKIDATA.id()))
            .map(it -> it.path("v").path("id").asString(it.path("v").asString("")))
            .findFirst()
            .orElse("");
    List<PersonCandidate> have =
        found.stream().filter(it -> it.person().wikidata().equals(item)).toList();
    if (item.isEmpty()) {
      return found;
    }
    return have.isEmpty()
        ? found.stream().filter(it -> it.person().wikidata().isEmpty()).toList()
        : have;
  }

  private static Candidate json(PersonCandidate candidate, boolean match) {
    PersonEntry person = candidate.person();
    return new Candidate(
        person.id(),
        person.label(),
        description(person),
        List.of(Manifest.PERSON),
        candidate.score(),
        match,
        List.of(
            new Feature("level", candidate.level().key()),
            new Feature("documents", person.documents())));
  }

  /** {@code 12 documents: Алена Прыклад, Alena Pryklad}. */
  static String description(PersonEntry person) {
    List<String> spellings =
        person.spellings().stream()
            .map(PersonEntry.Spelling::form)
            .distinct()
            .limit(SHOWN_SPELLINGS)
            .toList();
    return "%d document%s: %s"
        .formatted(
            person.documents(), person.documents() == 1 ? "" : "s", String.join(", ", spellings));
  }
}
