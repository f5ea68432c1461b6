// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.skaryna.analysis.place.Gazetteer;
import org.skaryna.engine.people.PeopleSnapshot;
import org.skaryna.engine.schema.FacetPaths;

/** Puts values that another index counted in the order to show, with their labels. */
public final class FacetAssembler {
  /** How many values of a facet are shown beside those selected. */
  public static final int MOST_VALUES = FacetCounter.MOST_VALUES;

  private static final Comparator<FacetValue> MOST_FREQUENT_FIRST =
      Comparator.comparingLong((FacetValue value) -> -value.count())
          .thenComparing(FacetValue::value);

  private final Filters filters;
  private final FacetLabels labels;

  public FacetAssembler(Gazetteer gazetteer, Filters filters, Locale locale) {
    this.filters = filters;
    this.labels = new FacetLabels(gazetteer, FacetAssembler::nobody, locale);
  }

  private static PeopleSnapshot nobody() {
    throw new IllegalStateException("people are counted by an embedded index only");
  }

  /**
   * The values of a facet other than {@link FacetField#DATE} and {@link FacetField#PERSON}.
   *
   * @param counts the most frequent and the selected ones at least
   */
  public List<FacetValue> values(FacetField field, Map<String, Long> counts) {
    Map<String, FacetValue> shown =
        counts.entrySet().stream()
            .map(entry -> value(field, entry.getKey(), entry.getValue()))
            .sorted(MOST_FREQUENT_FIRST)
            .limit(MOST_VALUES)
            .collect(Collectors.toMap(FacetValue::value, value -> value));
    for (String value : filters.included(field)) {
      long count = counts.getOrDefault(FacetPaths.value(value), 0L);
      shown.putIfAbsent(value, value(field, value, count));
    }
    return shown.values().stream().sorted(MOST_FREQUENT_FIRST).toList();
  }

  private FacetValue value(FacetField field, String value, long count) {
    boolean selected = filters.included(field).contains(value);
    return new FacetValue(value, labels.of(field, value), count, selected, List.of());
  }

  /**
   * Years with their months and days.
   *
   * @param counts of every year, month and day: 2020, 2020-08, 2020-08-09
   */
  public List<FacetValue> dates(Map<String, Long> counts) {
    return new DateFacet(counts, filters.included(FacetField.DATE)).years();
  }

  /**
   * Some values of a facet other than {@link FacetField#PERSON}.
   *
   * @param counts of every value
   */
  public FacetPage page(FacetRequest request, Map<String, Long> counts) {
    List<FacetValue> all =
        request.field() == FacetField.DATE
            ? new DateFacet(counts, filters.included(FacetField.DATE)).below(request.parent())
            : counts.entrySet().stream()
                .map(entry -> value(request.field(), entry.getKey(), entry.getValue()))
                .toList();
    return new FacetPager(request, labels).page(all);
  }
}
