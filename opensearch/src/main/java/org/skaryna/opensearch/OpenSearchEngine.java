// SPDX-License-Identifier: Apache-2.0
package org.skaryna.opensearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.skaryna.analysis.name.NameLevel;
import org.skaryna.analysis.place.Gazetteer;
import org.skaryna.engine.people.ArchivePeople;
import org.skaryna.engine.query.PlaceReading;
import org.skaryna.engine.query.QueryCompiler;
import org.skaryna.engine.schema.Article;
import org.skaryna.engine.schema.ArticleFields;
import org.skaryna.engine.schema.FieldAnalyzers;
import org.skaryna.engine.schema.Language;
import org.skaryna.engine.search.ArticleHit;
import org.skaryna.engine.search.ArticleSnapshot.Named;
import org.skaryna.engine.search.ClusterState;
import org.skaryna.engine.search.Cursor;
import org.skaryna.engine.search.FacetField;
import org.skaryna.engine.search.FacetPage;
import org.skaryna.engine.search.FacetRequest;
import org.skaryna.engine.search.FoundArticle;
import org.skaryna.engine.search.Histogram;
import org.skaryna.engine.search.HistogramCounter;
import org.skaryna.engine.search.Hit;
import org.skaryna.engine.search.HitDescriber;
import org.skaryna.engine.search.IndexStatistics;
import org.skaryna.engine.search.NameFinding;
import org.skaryna.engine.search.NameListRequest;
import org.skaryna.engine.search.NameSpellings;
import org.skaryna.engine.search.NameWord;
import org.skaryna.engine.search.SearchRequest;
import org.skaryna.engine.search.SearchResult;
import org.skaryna.engine.search.SearchUnavailableException;
import org.skaryna.engine.search.TimelineRequest;
import org.skaryna.engine.search.WholeArchiveAnswers;
import org.skaryna.opensearch.ClusterSnapshots.Snapshot;
import org.skaryna.opensearch.wire.JsonObject;

/**
 * Searches a cluster. It finds, scores, orders, counts and describes what an embedded index would;
 * {@link ClusterSearch} tells how.
 *
 * <p>Words with slips ({@code word~}) find the same articles but may be scored a little otherwise.
 */
public final class OpenSearchEngine extends WholeArchiveAnswers {
  private final ClusterAddress address;
  private final ClusterClient client;
  private final Patience patience;
  private final ClusterSnapshots snapshots;
  private final FieldAnalyzers analyzers;
  private final ClusterSearch.Parts parts;

  private OpenSearchEngine(
      ClusterAddress address,
      boolean closedToo,
      Gazetteer gazetteer,
      ArchivePeople people,
      FieldAnalyzers analyzers,
      Duration longest) {
    super(gazetteer, analyzers);
    this.analyzers = analyzers;
    this.address = address;
    this.client = ClusterClient.ofSearcher(address, longest.multipliedBy(2).dividedBy(3));
    this.patience = new Patience(address, longest);
    ClusterIndexes indexes = new ClusterIndexes(address, client);
    List<String> searched = closedToo ? indexes.all() : List.of(address.index());
    this.snapshots = new ClusterSnapshots(client, indexes, searched);
    this.parts =
        new ClusterSearch.Parts(
            client,
            new EvidenceGatherer(client, new QueryCompiler(analyzers)),
            new PlaceReading(gazetteer),
            new HitDescriber(gazetteer),
            gazetteer,
            analyzers,
            new ClusterPeople(client, people));
    try {
      parts.evidence().warm();
    } catch (IOException e) {
      throw new UncheckedIOException("reading a query without an index", e);
    }
  }

  /**
   * Searches what is open to everybody.
   *
   * @param gazetteer the places that the index was written with
   * @param people those that it was written with
   */
  public static OpenSearchEngine open(
      ClusterAddress address, Gazetteer gazetteer, ArchivePeople people) {
    return open(address, gazetteer, people, Patience.USUAL);
  }

  /**
   * The same with another patience.
   *
   * @param longest how long a search may take
   */
  static OpenSearchEngine open(
      ClusterAddress address, Gazetteer gazetteer, ArchivePeople people, Duration longest) {
    return new OpenSearchEngine(address, false, gazetteer, people, new FieldAnalyzers(), longest);
  }

  /** The same for archivists, who find also what is not open to everybody. */
  public static OpenSearchEngine openForArchivists(
      ClusterAddress address, Gazetteer gazetteer, ArchivePeople people) {
    return new OpenSearchEngine(
        address, true, gazetteer, people, new FieldAnalyzers(), Patience.USUAL);
  }

  /** What is done with a snapshot. */
  private interface Task<T> {
    T run(Snapshot snapshot) throws IOException;
  }

  private <T> T inSnapshot(long number, Task<T> task) {
    return patience.ask(() -> {
      Snapshot snapshot = snapshots.get(number);
      try {
        return task.run(snapshot);
      } catch (IOException e) {
        if (!(e instanceof ClusterException answered) || answered.mayChange()) {
          // It may have been of nodes that are gone, or of an index that another has replaced.
          snapshots.forget(snapshot);
        }
        throw e;
      }
    });
  }

  private <T> T inNewest(Task<T> task) {
    return inSnapshot(ClusterSnapshots.NEWEST, task);
  }

  private SearchUnavailableException unavailable(Exception e) {
    return patience.unavailable(e);
  }

  @Override
  public SearchResult search(SearchRequest request) {
    Optional<Cursor> cursor =
        request.after().isEmpty()
            ? Optional.empty()
            : Optional.of(Cursor.of(request.after(), request));
    SearchResult page =
        inSnapshot(
            cursor.map(Cursor::snapshot).orElse(ClusterSnapshots.NEWEST),
            snapshot -> new ClusterSearch(parts, request, cursor, snapshot).run());
    // A page goes on in the snapshot of the one before, but shows nothing that was removed or
    // closed since.
    return cursor.isEmpty() || allStand(page.hits(), cursor.get().snapshot())
        ? page
        : inNewest(snapshot -> new ClusterSearch(parts, request, cursor, snapshot).run());
  }

  private boolean allStand(List<Hit> hits, long shown) {
    return inNewest(snapshot -> {
      if (snapshot.number() == shown || hits.isEmpty()) {
        return true;
      }
      Map<String, Object> search = new HashMap<>();
      search.put("pit", snapshot.inSearch());
      search.put("size", 0);
      search.put("track_total_hits", true);
      List<String> ids = hits.stream().map(Hit::id).toList();
      search.put("query", Map.of("terms", Map.of(ArticleFields.ID, ids)));
      return ClusterAnswer.of(client.post("/_search", Map.of(), search)).total() == hits.size();
    });
  }

  @Override
  public Stream<ArticleHit> all(SearchRequest request) {
    return inNewest(snapshot -> {
      AllClusterHits hits = new AllClusterHits(parts, request, snapshot);
      return hits.stream();
    });
  }

  @Override
  public String generation() {
    return inNewest(snapshot -> address.index() + "/" + snapshot.commit());
  }

  @Override
  public Optional<Article> article(String id) {
    return inNewest(snapshot -> article(id, snapshot));
  }

  private Optional<Article> article(String id, Snapshot snapshot) throws IOException {
    Map<String, Object> search = new HashMap<>();
    search.put("pit", snapshot.inSearch());
    search.put("query", Map.of("term", Map.of(ArticleFields.ID, id)));
    return ClusterAnswer.of(client.post("/_search", Map.of(), search)).hits().stream()
        .map(hit -> hit.article().article())
        .findFirst();
  }

  @Override
  public NameSpellings spellings(String name, NameLevel names) {
    SearchRequest request =
        SearchRequest.of("name:\"" + name.replace('"', ' ') + '"')
            .names(names)
            .size(0)
            .facets(EnumSet.noneOf(FacetField.class))
            .snippets(false)
            .build();
    List<NameSpellings> found = search(request).names();
    return found.isEmpty()
        ? new NameSpellings(name, List.of())
        : new NameSpellings(name, found.getFirst().spellings());
  }

  @Override
  public IndexStatistics statistics() {
    return inNewest(snapshot -> {
      SearchRequest everything =
          SearchRequest.of("").size(0).facets(EnumSet.of(FacetField.LANGUAGE)).build();
      SearchResult result = new ClusterSearch(parts, everything, Optional.empty(), snapshot).run();
      Map<Language, Long> byLanguage = new HashMap<>();
      result
          .facet(FacetField.LANGUAGE)
          .forEach(value -> byLanguage.put(new Language(value.value()), value.count()));
      return new IndexStatistics(result.total(), byLanguage, bytes());
    });
  }

  private long bytes() throws IOException {
    String all = String.join(",", new ClusterIndexes(address, client).all());
    JsonObject answer = new JsonObject(client.get("/" + all + "/_stats/store"));
    JsonObject size = answer.object("_all").object("primaries").object("store");
    return size.number("size_in_bytes").longValue();
  }

  @Override
  public FacetPage facet(FacetRequest request) {
    return inNewest(snapshot -> {
      ClusterSearch search = search(request.search(), snapshot);
      return search.assembler().page(request, values(request, snapshot));
    });
  }

  private Map<String, Long> values(FacetRequest request, Snapshot snapshot) throws IOException {
    FacetField field = request.field();
    if (field == FacetField.PERSON) {
      SearchRequest search = request.search();
      return new ClusterSnapshot(parts, snapshot)
          .peopleIn(
              SearchRequest.of(search.query())
                  .names(search.names())
                  .filters(search.filters().without(field))
                  .build());
    }
    String indexed = ArticleFields.facet(field.key());
    Map<String, Long> values = new LinkedHashMap<>();
    for (Counts.Bucket bucket :
        search(request.search(), snapshot).counts(field).of(List.of(indexed), false)) {
      ClusterAnswer.add(bucket.key().text(indexed), bucket.articles(), values);
    }
    return values;
  }

  private ClusterSearch search(SearchRequest request, Snapshot snapshot) {
    return new ClusterSearch(parts, request, Optional.empty(), snapshot);
  }

  @Override
  public Histogram timeline(TimelineRequest request) {
    return inNewest(snapshot ->
        new HistogramCounter(
                ClusterSnapshot.periods(search(request.search(), snapshot).counts(FacetField.DATE)),
                request.search().filters().dates())
            .count(request.step()));
  }

  @Override
  protected <T> T answer(Question<T> question) {
    return inNewest(snapshot -> question.ask(new ClusterSnapshot(parts, snapshot)));
  }

  @Override
  public Optional<FoundArticle> read(String id, SearchRequest request) {
    return inNewest(snapshot -> {
      Optional<Named> found = new ClusterSnapshot(parts, snapshot).article(id);
      if (found.isEmpty()) {
        return Optional.empty();
      }
      ClusterSearch search = search(request, snapshot);
      return parts
          .describer()
          .read(found.get().article(), search.read().compiled(), request)
          .map(read -> read.naming(search.assembler().of(FacetField.PERSON, found.get().people())));
    });
  }

  @Override
  public Stream<NameFinding> names(NameListRequest request) {
    return inNewest(
        snapshot -> request.names().stream().map(name -> find(name, request, snapshot)));
  }

  private NameFinding find(String name, NameListRequest request, Snapshot snapshot) {
    SearchRequest asked = NameFinding.search(name, request);
    return inSnapshot(
        snapshot.number(), same -> NameFinding.of(name, search(asked, same).run(), request));
  }

  @Override
  public List<NameWord> nameWords(String beginning) {
    return inNewest(snapshot ->
        NameWord.of(new TreeMap<>(new ClusterSnapshot(parts, snapshot).nameWords(beginning))));
  }

  @Override
  public void refresh() {
    patience.ask(() -> {
      snapshots.refresh();
      return true;
    });
  }

  @Override
  public Optional<ClusterState> cluster() {
    return Optional.of(
        patience.ask(() -> {
          JsonObject health =
              new JsonObject(client.get("/_cluster/health/" + address.index() + "*"));
          return new ClusterState(
              health.text("status"),
              health.number("number_of_nodes").intValue(),
              health.number("unassigned_shards").intValue());
        }));
  }

  @Override
  public void close() {
    try (client) {
      snapshots.close();
    } catch (IOException gone) {
      // The cluster forgets snapshots by itself.
    } finally {
      patience.close();
      analyzers.close();
    }
  }
}
