// SPDX-License-Identifier: Apache-2.0
package org.skaryna.opensearch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.skaryna.engine.people.PeopleSnapshot;
import org.skaryna.engine.schema.ArticleFields;
import org.skaryna.engine.schema.ArticleMentions;
import org.skaryna.engine.schema.ArticleMentions.PlaceSpan;
import org.skaryna.engine.search.ArticleSnapshot;
import org.skaryna.engine.search.HistogramCounter.Period;
import org.skaryna.engine.search.SearchRequest;
import org.skaryna.engine.search.SearchResult;
import org.skaryna.engine.suggest.TermQuestion;
import org.skaryna.opensearch.ClusterAnswer.ClusterHit;
import org.skaryna.opensearch.ClusterPeople.People;
import org.skaryna.opensearch.ClusterSnapshots.Snapshot;
import org.skaryna.opensearch.wire.ArticleSource;
import org.skaryna.opensearch.wire.JsonObject;
import org.skaryna.opensearch.wire.TermQueries;
import org.skaryna.opensearch.wire.TermQuestions;

/** One snapshot of a cluster's indexes; each question is a request to all shards. */
final class ClusterSnapshot implements ArticleSnapshot {
  private static final Period UNDATED = new Period(Long.MAX_VALUE, Long.MIN_VALUE);
  private static final String DICTIONARY = "dictionary";

  private final ClusterSearch.Parts parts;
  private final Snapshot snapshot;

  ClusterSnapshot(ClusterSearch.Parts parts, Snapshot snapshot) {
    this.parts = parts;
    this.snapshot = snapshot;
  }

  @Override
  public PeopleSnapshot people() throws IOException {
    return parts.people().in(snapshot).named();
  }

  private ClusterSearch searching(SearchRequest request) {
    return new ClusterSearch(parts, request, Optional.empty(), snapshot);
  }

  @Override
  public SearchResult search(SearchRequest request) throws IOException {
    return searching(request).run();
  }

  @Override
  public Map<String, Long> peopleIn(SearchRequest request) throws IOException {
    return peopleIn(searching(request));
  }

  /** How many of the articles that a search finds name each person. */
  Map<String, Long> peopleIn(ClusterSearch search) throws IOException {
    Map<String, Object> query = SearchBody.skaryna(search.read().query());
    return parts.people().count(snapshot, query, parts.people().in(snapshot).count(0));
  }

  @Override
  public Map<Period, Long> periodsOf(SearchRequest request) throws IOException {
    return periods(
        new Counts(
            parts.client(), snapshot, SearchBody.skaryna(searching(request).read().query())));
  }

  /** The periods of counted articles. */
  static Map<Period, Long> periods(Counts counts) throws IOException {
    List<String> fields = List.of(ArticleFields.OLDEST, ArticleFields.NEWEST);
    Map<Period, Long> periods = new HashMap<>();
    for (Counts.Bucket bucket : counts.of(fields, true)) {
      periods.merge(period(bucket.key()), bucket.articles(), Long::sum);
    }
    return periods;
  }

  private static Period period(JsonObject dates) {
    boolean isDated = dates.isSaid(ArticleFields.OLDEST) && dates.isSaid(ArticleFields.NEWEST);
    return isDated
        ? new Period(
            dates.number(ArticleFields.OLDEST).longValue(),
            dates.number(ArticleFields.NEWEST).longValue())
        : UNDATED;
  }

  @Override
  public int articles() throws IOException {
    int known = snapshot.articles().get();
    if (known < 0) {
      known = counts(List.of(new MatchAllDocsQuery())).getFirst();
      snapshot.articles().set(known);
    }
    return known;
  }

  @Override
  public Map<Term, Integer> documents(Collection<Term> terms) throws IOException {
    return parts.evidence().documents(terms, snapshot);
  }

  @Override
  public List<Integer> counts(List<Query> queries) throws IOException {
    if (queries.isEmpty()) {
      return List.of();
    }
    Map<String, Long> counted =
        dictionary("queries", queries.stream().map(TermQueries::write).toList());
    List<Integer> counts = new ArrayList<>();
    for (int i = 0; i < queries.size(); i++) {
      counts.add(Math.toIntExact(counted.getOrDefault(Integer.toString(i), 0L)));
    }
    return counts;
  }

  @Override
  public Map<String, Long> words(String field, String beginning) throws IOException {
    return dictionary("words", List.of(field, beginning));
  }

  /** The capitalised words that begin so. */
  Map<String, Long> nameWords(String beginning) throws IOException {
    return dictionary("names", beginning);
  }

  @Override
  public Map<String, Integer> terms(TermQuestion question) throws IOException {
    Map<String, Integer> terms = new LinkedHashMap<>();
    dictionary("terms", TermQuestions.write(question)).entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .limit(question.most())
        .forEach(term -> terms.put(term.getKey(), term.getValue().intValue()));
    return terms;
  }

  private Map<String, Long> dictionary(String kind, Object question) throws IOException {
    Map<String, Object> search = search(EvidenceGatherer.NO_ARTICLE, 0);
    search.put("aggs", Map.of(DICTIONARY, Map.of("skaryna_dictionary", Map.of(kind, question))));
    return ClusterPeople.counts(ask(search).aggregation(DICTIONARY));
  }

  @Override
  public List<Named> best(Query query, int most) throws IOException {
    Map<String, Object> scored =
        Map.of(
            "skaryna_terms",
            Map.of(
                "query", TermQueries.write(query),
                "evidence", parts.evidence().scoring(query, snapshot).toMap()));
    Map<String, Object> search = search(scored, most);
    search.put("sort", List.of(Map.of("_score", "desc"), Map.of(ArticleFields.ID, "asc")));
    People people = parts.people().in(snapshot);
    List<Named> best = new ArrayList<>();
    for (ClusterHit hit : ask(search).hits()) {
      float score = ((Number) hit.sort().getFirst()).floatValue();
      best.add(named(hit.article(), score, people));
    }
    return best;
  }

  private static Named named(ArticleSource source, float score, People people) {
    ArticleMentions mentions = source.mentions();
    Set<String> places = new LinkedHashSet<>();
    Stream.of(mentions.placesInTitle(), mentions.placesInText())
        .flatMap(List::stream)
        .map(PlaceSpan::id)
        .sorted()
        .forEach(places::add);
    List<String> persons = people.of(mentions.people().stream().sorted());
    return new Named(source.article(), score, persons, List.copyOf(places));
  }

  /** The article with an id, and whom and what it names. */
  Optional<Named> article(String id) throws IOException {
    Map<String, Object> search = search(Map.of("term", Map.of(ArticleFields.ID, id)), 1);
    People people = parts.people().in(snapshot);
    return ask(search).hits().stream().map(hit -> named(hit.article(), 0, people)).findFirst();
  }

  private Map<String, Object> search(Map<String, Object> query, int size) {
    Map<String, Object> search = new LinkedHashMap<>();
    search.put("pit", snapshot.inSearch());
    search.put("size", size);
    search.put("query", query);
    return search;
  }

  private ClusterAnswer ask(Map<String, Object> search) throws IOException {
    return ClusterAnswer.of(parts.client().post("/_search", Map.of(), search));
  }
}
