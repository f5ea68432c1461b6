// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.jspecify.annotations.Nullable;

/** Runs a query once over a snapshot: the first hits, their number, and all of them to count in. */
final class ArticleFinder {
  private final ArticleSearcher searcher;
  private final FacetsConfig config;

  ArticleFinder(ArticleSearcher searcher, FacetsConfig config) {
    this.searcher = searcher;
    this.config = config;
  }

  /**
   * The first {@code size} articles in order.
   *
   * @param after the hit behind which to begin; null for the beginning
   */
  FoundArticles first(DrillDownQuery query, HitOrder order, int size, @Nullable FieldDoc after)
      throws IOException {
    TopFieldDocs top = searcher.search(query, hits(order, size, after));
    return new FoundArticles(
        top.totalHits.value(), fieldDocs(top), new FacetsCollector(), Map.of());
  }

  /** The same, and every article, under all filters and under all but each one. */
  FoundArticles all(
      DrillDownQuery query, Filters filters, HitOrder order, int size, @Nullable FieldDoc after)
      throws IOException {
    List<FacetField> filtering =
        Arrays.stream(FacetField.values()).filter(f -> !filters.included(f).isEmpty()).toList();
    var result =
        new DrillSideways(searcher, config, (SortedSetDocValuesReaderState) null)
            .search(
                query,
                new MultiCollectorManager(new FacetsCollectorManager(), hits(order, size, after)),
                filtering.isEmpty()
                    ? null
                    : Collections.nCopies(filtering.size(), new FacetsCollectorManager()));
    Map<FacetField, FacetsCollector> sideways = new EnumMap<>(FacetField.class);
    for (int i = 0; i < filtering.size(); i++) {
      sideways.put(filtering.get(i), result.drillSidewaysResults().get(i));
    }
    TopFieldDocs top = (TopFieldDocs) result.drillDownResult()[1];
    return new FoundArticles(
        top.totalHits.value(),
        fieldDocs(top),
        (FacetsCollector) result.drillDownResult()[0],
        sideways);
  }

  /** Every article that a query matches. */
  FacetsCollector matching(DrillDownQuery query) throws IOException {
    return searcher.search(query, new FacetsCollectorManager());
  }

  private static TopFieldCollectorManager hits(HitOrder order, int size, @Nullable FieldDoc after) {
    return new TopFieldCollectorManager(order.sort(), Math.max(1, size), after, Integer.MAX_VALUE);
  }

  private static List<FieldDoc> fieldDocs(TopFieldDocs top) {
    List<FieldDoc> docs = new ArrayList<>();
    for (var doc : top.scoreDocs) {
      docs.add((FieldDoc) doc);
    }
    return docs;
  }
}
