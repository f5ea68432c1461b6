// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.skaryna.engine.schema.FacetPaths;

/** Counts the values of facets among the articles found, and puts them in the order to show. */
final class FacetCounter {
  /** Values are listed by count up to this many; selected ones always. */
  static final int MOST_VALUES = 100;

  private final ArticleSearcher searcher;
  private final SearchRequest request;
  private final FacetLabels labels;

  FacetCounter(ArticleSearcher searcher, SearchRequest request, FacetLabels labels) {
    this.searcher = searcher;
    this.labels = labels;
    this.request = request;
  }

  /** Counts all facets asked for. */
  Map<FacetField, List<FacetValue>> count(FoundArticles found) throws IOException {
    Map<FacetField, List<FacetValue>> counts = new EnumMap<>(FacetField.class);
    for (FacetField field : request.facets()) {
      counts.put(field, values(field, found.countedFor(field)));
    }
    return counts;
  }

  private List<FacetValue> values(FacetField field, FacetsCollector articles) throws IOException {
    Optional<SortedSetDocValuesReaderState> state =
        FacetPaths.DIMENSIONS.contains(field.key())
            ? searcher.facets(field.key())
            : Optional.empty();
    Map<String, Long> counts = new LinkedHashMap<>();
    if (state.isPresent()) {
      Facets facets = new SortedSetDocValuesFacetCounts(state.get(), articles);
      if (field == FacetField.DATE) {
        return new DateFacet(facets, selected(field)).years();
      }
      counts.putAll(top(facets, field));
    }
    selected(field).stream().sorted().forEach(value -> counts.putIfAbsent(value, 0L));
    return counts.entrySet().stream()
        .map(entry -> value(field, entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparingLong((FacetValue value) -> -value.count())
                .thenComparing(FacetValue::value))
        .toList();
  }

  private Map<String, Long> top(Facets facets, FacetField field) throws IOException {
    Map<String, Long> counts = new LinkedHashMap<>();
    FacetResult top = facets.getTopChildren(MOST_VALUES, field.key());
    if (top != null) {
      for (LabelAndValue value : top.labelValues) {
        counts.put(value.label, value.value.longValue());
      }
    }
    for (String value : selected(field)) {
      if (!value.isEmpty()) {
        long count = facets.getSpecificValue(field.key(), FacetPaths.value(value)).longValue();
        counts.putIfAbsent(value, Math.max(0, count));
      }
    }
    return counts;
  }

  private FacetValue value(FacetField field, String value, long count) {
    return new FacetValue(
        value, labels.of(field, value), count, selected(field).contains(value), List.of());
  }

  private Set<String> selected(FacetField field) {
    return request.filters().included(field);
  }
}
