// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.search.Query;
import org.skaryna.engine.schema.FacetPaths;

/** Counts one facet among the articles of a search in one snapshot. */
final class FacetSearch {
  private final ArticleSearcher searcher;
  private final Filters filters;
  private final FacetsCollector articles;

  /**
   * Finds the articles.
   *
   * @param filters those of the search, the facet's own included: these do not count
   */
  FacetSearch(ArticleSearcher searcher, Query query, Filters filters, FacetField field)
      throws IOException {
    this.searcher = searcher;
    this.filters = filters;
    this.articles =
        new ArticleFinder(searcher, FacetPaths.config())
            .matching(new FilterCompiler(searcher).filtered(query, filters.without(field)));
  }

  FacetPage page(FacetRequest request, FacetLabels labels) throws IOException {
    FacetCounter counter = new FacetCounter(searcher, filters, labels);
    List<FacetValue> values =
        request.field() == FacetField.DATE
            ? counter.dates(articles).below(request.parent())
            : counter.all(request.field(), articles);
    return new FacetPager(request, labels).page(values);
  }

  Histogram histogram(TimelineRequest request) throws IOException {
    return new HistogramCounter(articles, filters.dates()).count(request.step());
  }
}
