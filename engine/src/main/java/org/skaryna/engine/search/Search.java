// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.skaryna.engine.query.CompiledQuery;
import org.skaryna.engine.query.CompiledQuery.AskedName;
import org.skaryna.engine.schema.FacetPaths;
import org.skaryna.engine.suggest.QuerySuggestion;
import org.skaryna.engine.suggest.TermLookup;

/** One search in one snapshot: find, count, describe. */
final class Search {
  private final ArticleSearcher searcher;
  private final IndexSnapshots snapshots;
  private final SearchRequest request;
  private final QueryReading reading;
  private final CompiledQuery query;
  private final Optional<Cursor> cursor;
  private final FacetLabels labels;
  private final long began;
  private final HitOrder order;
  private final FilterCompiler filters;
  private final ArticleFinder finder;

  Search(
      ArticleSearcher searcher,
      IndexSnapshots snapshots,
      SearchRequest request,
      QueryReading reading,
      CompiledQuery query,
      Optional<Cursor> cursor,
      FacetLabels labels,
      long began) {
    this.searcher = searcher;
    this.snapshots = snapshots;
    this.request = request;
    this.reading = reading;
    this.query = query;
    this.cursor = cursor;
    this.labels = labels;
    this.began = began;
    this.filters = new FilterCompiler(searcher);
    this.order = new HitOrder(request.sort());
    this.finder = new ArticleFinder(searcher, FacetPaths.config());
  }

  SearchResult run() throws IOException {
    // Once for finding and for describing: similar words and beginnings are looked up here.
    Query rewritten = searcher.rewrite(query.query());
    FoundArticles found = find(rewritten);
    List<FieldDoc> page = found.top().subList(0, Math.min(request.size(), found.top().size()));
    List<Hit> hits =
        page.isEmpty()
            ? List.of()
            : explained(
                page,
                new HitReader(searcher, rewritten, query.nameQueries(), request).read(page, order));
    Map<FacetField, List<FacetValue>> facets =
        new FacetCounter(searcher, request.filters(), labels).count(request.facets(), found);
    List<NameSpellings> names = names(found);
    String next = page.size() < found.top().size() && !page.isEmpty() ? next(page.getLast()) : "";
    long took = (System.nanoTime() - began) / 1_000_000;
    return new SearchResult(
        echo(suggestions(found)), found.total(), took, next, hits, facets, names);
  }

  private List<Hit> explained(List<FieldDoc> page, List<Hit> hits) throws IOException {
    return request.explain()
        ? new HitExplainer(searcher, query.query(), request).explain(page, hits)
        : hits;
  }

  /** One hit more than the page holds tells whether there is a next page. */
  private FoundArticles find(Query rewritten) throws IOException {
    DrillDownQuery filtered = filters.filtered(rewritten, request.filters());
    FieldDoc after = cursor.map(order::after).orElse(null);
    int size = request.size() + 1;
    return request.facets().isEmpty() && query.names().isEmpty()
        ? finder.first(filtered, order, size, after)
        : finder.all(filtered, request.filters(), order, size, after);
  }

  private List<NameSpellings> names(FoundArticles found) throws IOException {
    List<NameSpellings> names = new ArrayList<>();
    if (query.names().isEmpty()) {
      return names;
    }
    SpellingCounter counter = new SpellingCounter(request.locale());
    for (AskedName asked : query.names()) {
      FacetsCollector articles =
          query.leftOut().isEmpty()
              ? found.all()
              : finder.matching(filters.filtered(asked.withAllSpellings(), request.filters()));
      names.add(counter.count(asked.name(), articles));
    }
    return names;
  }

  private String next(FieldDoc last) throws IOException {
    long snapshot = snapshots.keep(searcher);
    return new Cursor(Cursor.searchOf(request), snapshot, order.value(last), order.id(last))
        .token();
  }

  private List<QuerySuggestion> suggestions(FoundArticles found) throws IOException {
    TermLookup index = TermLookup.in(searcher.getIndexReader());
    return cursor.isPresent()
        ? List.of()
        : new OtherQueries(index, reading.analyzer(), new Totals())
            .than(request.query(), found.total());
  }

  private final class Totals implements OtherQueries.Totals {
    @Override
    public long ofAll(String other) throws IOException {
      return searcher.count(read(other));
    }

    @Override
    public long of(String other) throws IOException {
      return searcher.count(filtered(other));
    }

    @Override
    public long ofEither(String one, String other) throws IOException {
      return searcher.count(
          new BooleanQuery.Builder()
              .add(filtered(one), BooleanClause.Occur.SHOULD)
              .add(filtered(other), BooleanClause.Occur.SHOULD)
              .build());
    }

    private Query filtered(String other) throws IOException {
      return filters.filtered(read(other), request.filters());
    }
  }

  private Query read(String typed) throws IOException {
    return reading.read(typed, request.names(), searcher.getIndexReader()).query();
  }

  private QueryEcho echo(List<QuerySuggestion> suggestions) {
    return new QueryEcho(
        request.query(),
        request.names(),
        query.warnings().stream().map(warning -> warning.in(request.locale())).toList(),
        suggestions);
  }
}
