// SPDX-License-Identifier: Apache-2.0
package org.skaryna.opensearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.skaryna.analysis.name.NameLevel;
import org.skaryna.analysis.place.Gazetteer;
import org.skaryna.engine.people.PeopleSnapshot;
import org.skaryna.engine.query.CompiledQuery;
import org.skaryna.engine.query.NameQuery;
import org.skaryna.engine.query.ParsedQuery;
import org.skaryna.engine.query.PlaceReading;
import org.skaryna.engine.query.QueryStringParser;
import org.skaryna.engine.query.ShardSearcher.WholeIndex;
import org.skaryna.engine.schema.FieldAnalyzers;
import org.skaryna.engine.search.Cursor;
import org.skaryna.engine.search.FacetAssembler;
import org.skaryna.engine.search.FacetField;
import org.skaryna.engine.search.FacetValue;
import org.skaryna.engine.search.Filters;
import org.skaryna.engine.search.Hit;
import org.skaryna.engine.search.HitDescriber;
import org.skaryna.engine.search.HitDescriber.Found;
import org.skaryna.engine.search.NameSpellings;
import org.skaryna.engine.search.OtherQueries;
import org.skaryna.engine.search.QueryEcho;
import org.skaryna.engine.search.SearchRequest;
import org.skaryna.engine.search.SearchResult;
import org.skaryna.engine.search.SortOrder;
import org.skaryna.engine.search.SpellingCounter;
import org.skaryna.engine.search.SpellingTally;
import org.skaryna.engine.suggest.QuerySuggestion;
import org.skaryna.opensearch.ClusterAnswer.ClusterHit;
import org.skaryna.opensearch.ClusterPeople.People;
import org.skaryna.opensearch.ClusterSnapshots.Snapshot;
import org.skaryna.opensearch.EvidenceGatherer.Gathered;
import org.skaryna.opensearch.wire.JsonObject;
import org.skaryna.opensearch.wire.ShardQuery;

/**
 * One search in one snapshot. The query is read here, by what all shards together know of its
 * words; the shards find, score and count; the articles shown are described here, by the code that
 * describes those of an embedded index.
 */
final class ClusterSearch {
  private final Parts parts;
  private final SearchRequest request;
  private final Optional<Cursor> cursor;
  private final Snapshot snapshot;
  private final long began = System.nanoTime();

  /** What all searches share. */
  record Parts(
      ClusterClient client,
      EvidenceGatherer evidence,
      PlaceReading places,
      HitDescriber describer,
      Gazetteer gazetteer,
      FieldAnalyzers analyzer,
      ClusterPeople people) {}

  ClusterSearch(Parts parts, SearchRequest request, Optional<Cursor> cursor, Snapshot snapshot) {
    this.parts = parts;
    this.request = request;
    this.cursor = cursor;
    this.snapshot = snapshot;
  }

  /** What the shards answered, to which query and scored by which counts. */
  record Page(CompiledQuery query, WholeIndex whole, ClusterAnswer answer) {}

  /** The query as this side reads it, and as the shards are to. */
  record Asked(CompiledQuery compiled, ShardQuery query) {}

  Asked read() throws IOException {
    ParsedQuery parsed = parts.places().read(QueryStringParser.parse(request.query()));
    Gathered gathered = parts.evidence().compile(parsed, request.names(), snapshot);
    ShardQuery query =
        new ShardQuery(
            parsed.root(),
            request.names(),
            parsed.leftOut(),
            -1,
            request.filters(),
            parts.people().terms(request.filters(), snapshot),
            gathered.evidence());
    return new Asked(gathered.query(), query);
  }

  Page ask() throws IOException {
    Asked asked = read();
    CompiledQuery compiled = asked.compiled();
    Map<String, Object> body =
        new SearchBody(request, asked.query(), compiled, snapshot, cursor, people()).toMap();
    ClusterAnswer answer = ClusterAnswer.of(parts.client().post("/_search", Map.of(), body));
    return new Page(compiled, asked.query().whole(), answer);
  }

  /** Nobody where nobody is asked for. */
  private People people() throws IOException {
    return request.facets().contains(FacetField.PERSON)
        ? parts.people().in(snapshot)
        : People.NOBODY;
  }

  /** Puts the values of facets in order. */
  FacetAssembler assembler() {
    return new FacetAssembler(parts.gazetteer(), request.filters(), request.locale(), this::named);
  }

  private PeopleSnapshot named() {
    try {
      return parts.people().in(snapshot).named();
    } catch (IOException e) {
      throw new UncheckedIOException("reading the people of the index", e);
    }
  }

  /** What counts the values of one facet among all articles found; filters by it do not count. */
  Counts counts(FacetField field) throws IOException {
    ShardQuery query = read().query().under(request.filters().without(field));
    return new Counts(parts.client(), snapshot, SearchBody.skaryna(query));
  }

  SearchResult run() throws IOException {
    Page page = ask();
    List<ClusterHit> found = page.answer().hits();
    List<ClusterHit> shown = found.subList(0, Math.min(request.size(), found.size()));
    List<Hit> hits = describe(shown, page);
    String next = shown.size() < found.size() && !shown.isEmpty() ? next(shown.getLast()) : "";
    return new SearchResult(
        echo(page.query(), suggestions(page)),
        page.answer().total(),
        (System.nanoTime() - began) / 1_000_000,
        next,
        hits,
        facets(page.answer()),
        names(page));
  }

  List<Hit> describe(List<ClusterHit> shown, Page page) throws IOException {
    boolean ranked = request.sort() == SortOrder.RELEVANCE;
    List<Found> found = new ArrayList<>();
    for (ClusterHit hit : shown) {
      found.add(new Found(hit.article().article(), ranked ? score(hit) : 0));
    }
    return parts.describer().describe(found, page.query(), request, page.whole());
  }

  private static float score(ClusterHit hit) {
    return ((Number) hit.sort().getFirst()).floatValue();
  }

  private String next(ClusterHit last) {
    return cursorBehind(last).token();
  }

  Cursor cursorBehind(ClusterHit last) {
    Number value = (Number) last.sort().getFirst();
    return new Cursor(
        Cursor.searchOf(request),
        snapshot.number(),
        request.sort() == SortOrder.RELEVANCE
            ? Float.floatToIntBits(value.floatValue())
            : value.longValue(),
        last.article().article().id());
  }

  private Map<FacetField, List<FacetValue>> facets(ClusterAnswer answer) {
    FacetAssembler assembler = assembler();
    Map<FacetField, List<FacetValue>> facets = new EnumMap<>(FacetField.class);
    for (FacetField field : request.facets()) {
      switch (field) {
        case PERSON ->
            facets.put(
                field,
                assembler.values(field, ClusterPeople.counts(answer.aggregation(field.key()))));
        case DATE -> facets.put(field, assembler.dates(answer.values(field.key())));
        default -> facets.put(field, assembler.values(field, answer.values(field.key())));
      }
    }
    return facets;
  }

  private List<NameSpellings> names(Page page) {
    List<NameSpellings> names = new ArrayList<>();
    List<NameQuery> asked = page.query().nameQueries();
    for (int i = 0; i < asked.size(); i++) {
      List<SpellingTally> tallies = new ArrayList<>();
      for (Object form : page.answer().aggregation(SearchBody.SPELLINGS + i).list("forms")) {
        tallies.add(tally(JsonObject.of(form)));
      }
      names.add(SpellingCounter.spellings(asked.get(i), tallies));
    }
    return names;
  }

  private static SpellingTally tally(JsonObject form) {
    Map<String, Long> byLanguage = new TreeMap<>();
    JsonObject languages = form.object("languages");
    for (String language : languages.texts().keySet()) {
      byLanguage.put(language, languages.number(language).longValue());
    }
    return new SpellingTally(
        form.text("form"),
        byLanguage,
        NameLevel.ofKey(form.text("level")).orElseThrow(),
        form.number("cost").doubleValue(),
        form.text("why"));
  }

  private List<QuerySuggestion> suggestions(Page page) throws IOException {
    return cursor.isPresent()
        ? List.of()
        : new OtherQueries(
                new ClusterSnapshot(parts, snapshot), parts.analyzer(), new ClusterTotals())
            .than(request.query(), page.answer().total());
  }

  private final class ClusterTotals implements OtherQueries.Totals {
    @Override
    public long ofAll(String query) throws IOException {
      return total(query, Filters.NONE);
    }

    @Override
    public long of(String query) throws IOException {
      return total(query, request.filters());
    }

    @Override
    public long ofEither(String one, String other) throws IOException {
      return of("(%s) OR (%s)".formatted(one, other));
    }

    private long total(String query, Filters filters) throws IOException {
      SearchRequest counted =
          SearchRequest.of(query)
              .names(request.names())
              .filters(filters)
              .facets(Set.of())
              .size(0)
              .build();
      return new ClusterSearch(parts, counted, Optional.empty(), snapshot).ask().answer().total();
    }
  }

  private QueryEcho echo(CompiledQuery query, List<QuerySuggestion> suggestions) {
    return new QueryEcho(
        request.query(),
        request.names(),
        query.warnings().stream().map(warning -> warning.in(request.locale())).toList(),
        suggestions);
  }
}
