// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.reconcile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skaryna.engine.search.PersonCandidate;
import org.skaryna.engine.search.PlaceEntry;
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

  /** Of a place that is called just so; of one that is written so in some case, or sounds so. */
  private static final int EXACT = 100;

  private static final int ALIKE = 75;

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
    List<String> types = types(query.path("type"));
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      return refused(
          "query: expected a name of 1 to %d characters, got %d"
              .formatted(LONGEST_NAME, name.length()));
    }
    if (!types.isEmpty() && types.stream().noneMatch(type -> Manifest.type(type).isPresent())) {
      return refused(
          "type: expected person or place, got '%.40s'"
              .formatted(PlainText.line(types.getFirst())));
    }
    JsonNode limit = query.path("limit");
    if (!limit.isMissingNode() && !limit.isNull() && (!limit.isInt() || limit.asInt() < 1)) {
      return refused("limit: expected a whole number from 1, got " + limit);
    }
    int most = Math.min(limit.isInt() ? limit.asInt() : USUAL_LIMIT, MOST_LIMIT);
    List<Found> found = byItem(found(name, types), query);
    boolean certain = Matches.isFirstCertain(found.stream().map(Found::score).toList());
    List<Candidate> candidates = new ArrayList<>();
    for (Found one : found.subList(0, Math.min(most, found.size()))) {
      candidates.add(json(one, certain && candidates.isEmpty()));
    }
    return new Result(candidates, null);
  }

  /** Who or what a name may mean, and how likely, from 0 to 100. */
  private record Found(Entity entity, int score, String level) {}

  /** Of some types, of any where none is named; the likeliest first. */
  private List<Found> found(String name, List<String> types) {
    List<Found> found = new ArrayList<>();
    if (types.isEmpty() || types.contains(Manifest.PERSON.id())) {
      for (PersonCandidate candidate : engine.candidates(name, MOST_LIMIT, locale)) {
        Entity person = Entity.of(candidate.person());
        found.add(new Found(person, candidate.score(), candidate.level().key()));
      }
    }
    if (types.isEmpty() || types.contains(Manifest.PLACE.id())) {
      for (PlaceEntry place : engine.places(name, MOST_LIMIT, locale)) {
        boolean exact = place.isCalled(name);
        found.add(new Found(Entity.of(place), exact ? EXACT : ALIKE, exact ? "exact" : "variants"));
      }
    }
    found.sort(Comparator.comparingInt((Found one) -> -one.score));
    return found;
  }

  private static Result refused(String why) {
    return new Result(List.of(), why);
  }

  /** One type or a list of them, of which any will do. */
  private static List<String> types(JsonNode type) {
    Stream<JsonNode> all = type.isArray() ? type.values().stream() : Stream.of(type);
    return all.map(it -> it.isObject() ? it.path("id").asString("") : it.asString(""))
        .filter(id -> !id.isEmpty())
        .toList();
  }

  /** Where a Wikidata item stands beside the name, those who have another are not meant. */
  private static List<Found> byItem(List<Found> found, JsonNode query) {
    String item =
        query.path("properties").values().stream()
            .filter(it -> it.path("pid").asString("").equals(Property.WIKIDATA.id()))
            .map(it -> it.path("v").path("id").asString(it.path("v").asString("")))
            .findFirst()
            .orElse("");
    if (item.isEmpty()) {
      return found;
    }
    List<Found> have = found.stream().filter(it -> it.entity.wikidata().equals(item)).toList();
    return have.isEmpty()
        ? found.stream().filter(it -> it.entity.wikidata().isEmpty()).toList()
        : have;
  }

  private static Candidate json(Found found, boolean match) {
    Entity entity = found.entity;
    return new Candidate(
        entity.id(),
        entity.label(),
        entity.description(),
        List.of(entity.type()),
        found.score,
        match,
        List.of(new Feature("level", found.level), new Feature("documents", entity.documents())));
  }
}
