// SPDX-License-Identifier: Apache-2.0
package org.skaryna.opensearch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skaryna.engine.query.CompiledQuery;
import org.skaryna.engine.schema.ArticleFields;
import org.skaryna.engine.search.Cursor;
import org.skaryna.engine.search.FacetAssembler;
import org.skaryna.engine.search.FacetField;
import org.skaryna.engine.search.Filters;
import org.skaryna.engine.search.SearchRequest;
import org.skaryna.engine.search.SortOrder;
import org.skaryna.opensearch.ClusterPeople.People;
import org.skaryna.opensearch.ClusterSnapshots.Snapshot;
import org.skaryna.opensearch.wire.ShardQuery;

/**
 * Our search as OpenSearch's. What a facet has selected filters the hits and the other facets, not
 * the facet itself: so the query holds the other filters, a post filter the selected values, and
 * each aggregation those of all other facets.
 */
final class SearchBody {
  /** Aggregations of spellings are named by this and the number of the name. */
  static final String SPELLINGS = "spellings";

  /** More values than a facet has, so that no shard leaves one out of its count. */
  private static final int EVERY_VALUE = 1_000_000;

  private static final int MOST_DATES = 40_000;

  private final SearchRequest request;
  private final ShardQuery query;
  private final CompiledQuery compiled;
  private final Snapshot snapshot;
  private final Optional<Cursor> cursor;
  private final People people;

  /**
   * The body of a search.
   *
   * @param people asked for where their facet is
   */
  SearchBody(
      SearchRequest request,
      ShardQuery query,
      CompiledQuery compiled,
      Snapshot snapshot,
      Optional<Cursor> cursor,
      People people) {
    this.request = request;
    this.query = query;
    this.compiled = compiled;
    this.snapshot = snapshot;
    this.cursor = cursor;
    this.people = people;
  }

  /** One hit more than the page holds tells whether there is a next page. */
  Map<String, Object> toMap() {
    Filters filters = request.filters();
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("pit", snapshot.inSearch());
    body.put("size", request.size() + 1);
    body.put("track_total_hits", true);
    body.put("query", skaryna(query.under(without(filters))));
    body.put("post_filter", skaryna(filtering(selected(filters))));
    body.put("sort", sort());
    cursor.ifPresent(after -> body.put("search_after", List.of(value(after), after.id())));
    Map<String, Object> aggregations = aggregations();
    if (!aggregations.isEmpty()) {
      body.put("aggs", aggregations);
    }
    return body;
  }

  static Map<String, Object> skaryna(ShardQuery query) {
    return Map.of("skaryna", query.toMap());
  }

  private ShardQuery filtering(Filters filters) {
    return ShardQuery.of(filters, query.people());
  }

  private static Filters without(Filters filters) {
    return new Filters(Map.of(), filters.excluded(), filters.dates());
  }

  private static Filters selected(Filters filters) {
    return new Filters(filters.included(), Map.of(), Filters.NONE.dates());
  }

  private List<Object> sort() {
    Map<String, Object> byId = Map.of(ArticleFields.ID, "asc");
    return switch (request.sort()) {
      case RELEVANCE -> List.of(Map.of("_score", "desc"), byId);
      case NEWEST -> List.of(Map.of(ArticleFields.NEWEST, "desc"), byId);
      case OLDEST -> List.of(Map.of(ArticleFields.OLDEST, "asc"), byId);
    };
  }

  private Object value(Cursor after) {
    return request.sort() == SortOrder.RELEVANCE
        ? (Object) Float.intBitsToFloat((int) after.value())
        : (Object) after.value();
  }

  private Map<String, Object> aggregations() {
    Map<String, Object> all = new LinkedHashMap<>();
    for (FacetField field : request.facets()) {
      addFacet(field, all);
    }
    for (int name = 0; name < compiled.names().size(); name++) {
      addSpellings(name, all);
    }
    return all;
  }

  private void addFacet(FacetField field, Map<String, Object> all) {
    int values = field == FacetField.DATE ? MOST_DATES : shownAtMost(field);
    Map<String, Object> counts =
        field == FacetField.PERSON ? people.count(values) : terms(field, values);
    Filters others = selected(request.filters()).without(field);
    all.put(field.key(), within(field.key(), skaryna(filtering(others)), counts));
  }

  private static Map<String, Object> terms(FacetField field, int values) {
    String indexed = ArticleFields.facet(field.key());
    return Map.of("terms", Map.of("field", indexed, "size", values, "shard_size", EVERY_VALUE));
  }

  /** Selected values, which are shown whatever their count, have to be among those counted. */
  private int shownAtMost(FacetField field) {
    return request.filters().included(field).isEmpty()
        ? FacetAssembler.MOST_VALUES + 1
        : MOST_DATES;
  }

  /** Forms left out are counted among the articles that the name would find with them. */
  private void addSpellings(int name, Map<String, Object> all) {
    String key = SPELLINGS + name;
    Map<String, Object> spellings =
        Map.of(
            "skaryna_spellings",
            Map.of(
                "query", query.toMap(),
                "name", name,
                "locale", request.locale().toLanguageTag()));
    if (compiled.leftOut().isEmpty()) {
      all.put(key, within(key, skaryna(filtering(selected(request.filters()))), spellings));
    } else {
      ShardQuery whole = query.withAllSpellingsOf(name).under(request.filters());
      Map<String, Object> inWhole = within(key, skaryna(whole), spellings);
      all.put(key, Map.of("global", Map.of(), "aggs", Map.of(key, inWhole)));
    }
  }

  private static Map<String, Object> within(
      String name, Map<String, Object> filter, Map<String, Object> aggregation) {
    return Map.of("filter", filter, "aggs", Map.of(name, aggregation));
  }
}
