// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.skaryna.engine.query.CompiledQuery;
import org.skaryna.engine.query.NameQuery;
import org.skaryna.engine.schema.FacetPaths;

/** One search in one snapshot: find, count, describe. */
final class Search {
  private final ArticleSearcher searcher;
  private final IndexSnapshots snapshots;
  private final SearchRequest request;
  private final CompiledQuery query;
  private final Optional<Cursor> cursor;
  private final FacetLabels labels;
  private final long began;
  private final HitOrder order;
  private final FilterCompiler filters = new FilterCompiler();
  private final ArticleFinder finder;

  Search(
      ArticleSearcher searcher,
      IndexSnapshots snapshots,
      SearchRequest request,
      CompiledQuery query,
      Optional<Cursor> cursor,
      FacetLabels labels,
      long began) {
    this.searcher = searcher;
    this.snapshots = snapshots;
    this.request = request;
    this.query = query;
    this.cursor = cursor;
    this.labels = labels;
    this.began = began;
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
            : new HitReader(searcher, rewritten, query.names(), request).read(page, order);
    Map<FacetField, List<FacetValue>> facets =
        new FacetCounter(searcher, request, labels).count(found);
    List<NameSpellings> names = names(found);
    String next = page.size() < found.top().size() && !page.isEmpty() ? next(page.getLast()) : "";
    long took = (System.nanoTime() - began) / 1_000_000;
    return new SearchResult(echo(), found.total(), took, next, hits, facets, names);
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
    FacetsCollector articles = found.all();
    if (!query.leftOut().isEmpty()) {
      articles = finder.matching(filters.filtered(query.withAllSpellings(), request.filters()));
    }
    SpellingCounter counter = new SpellingCounter(query.leftOut(), request.locale());
    for (NameQuery name : query.names()) {
      names.add(counter.count(name, articles));
    }
    return names;
  }

  private String next(FieldDoc last) throws IOException {
    long snapshot = snapshots.keep(searcher);
    return new Cursor(Cursor.searchOf(request), snapshot, order.value(last), order.id(last))
        .token();
  }

  private QueryEcho echo() {
    return new QueryEcho(
        request.query(),
        request.names(),
        query.warnings().stream().map(warning -> warning.in(request.locale())).toList());
  }
}
