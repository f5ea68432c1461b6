// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.facet.FacetsCollector;
import org.skaryna.engine.facets.Tally;
import org.skaryna.engine.schema.FacetPaths;

/** Counts the values of facets among the articles found, and puts them in the order to show. */
final class FacetCounter {
  /** Values are listed by count up to this many; selected ones always. */
  static final int MOST_VALUES = 100;

  private static final Comparator<FacetValue> MOST_FREQUENT_FIRST =
      Comparator.comparingLong((FacetValue value) -> -value.count())
          .thenComparing(FacetValue::value);

  private final ArticleSearcher searcher;
  private final Filters filters;
  private final FacetLabels labels;

  FacetCounter(ArticleSearcher searcher, Filters filters, FacetLabels labels) {
    this.searcher = searcher;
    this.filters = filters;
    this.labels = labels;
  }

  /** Counts these facets. */
  Map<FacetField, List<FacetValue>> count(Set<FacetField> fields, FoundArticles found)
      throws IOException {
    Map<FacetField, List<FacetValue>> counts = new EnumMap<>(FacetField.class);
    for (FacetField field : fields) {
      FacetsCollector articles = found.countedFor(field);
      counts.put(
          field, field == FacetField.DATE ? dates(articles).years() : values(field, articles));
    }
    return counts;
  }

  /** The dates of articles. */
  DateFacet dates(FacetsCollector articles) throws IOException {
    return new DateFacet(
        counts(FacetField.DATE, articles).all(), filters.included(FacetField.DATE));
  }

  /** Every value of a facet that an article has, in no order. */
  List<FacetValue> all(FacetField field, FacetsCollector articles) throws IOException {
    return counts(field, articles).all().entrySet().stream()
        .map(entry -> value(field, entry.getKey(), entry.getValue()))
        .toList();
  }

  private List<FacetValue> values(FacetField field, FacetsCollector articles) throws IOException {
    Tally counted = counts(field, articles);
    Map<String, Long> counts = counted.top(MOST_VALUES);
    for (String value : filters.included(field)) {
      if (counts.keySet().stream().noneMatch(listed -> isSame(field, listed, value))) {
        counts.put(value, value.isEmpty() ? 0 : counted.of(counted(field, value)));
      }
    }
    return counts.entrySet().stream()
        .map(entry -> value(field, entry.getKey(), entry.getValue()))
        .sorted(MOST_FREQUENT_FIRST)
        .toList();
  }

  /** The value that a filter's one is counted as. */
  private static String counted(FacetField field, String value) {
    return field == FacetField.PERSON ? value : FacetPaths.value(value);
  }

  private Tally counts(FacetField field, FacetsCollector articles) throws IOException {
    return field == FacetField.PERSON
        ? searcher.people().count(articles)
        : searcher.columns(field.key()).count(articles);
  }

  private FacetValue value(FacetField field, String value, long count) {
    boolean selected =
        filters.included(field).stream().anyMatch(chosen -> isSame(field, value, chosen));
    return new FacetValue(value, labels.of(field, value), count, selected, List.of());
  }

  /** An older id of somebody chosen may lead to one that is counted. */
  private boolean isSame(FacetField field, String listed, String chosen) {
    return listed.equals(chosen)
        || (field == FacetField.PERSON && labels.people().isSame(listed, chosen));
  }
}
