// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.skaryna.analysis.place.Gazetteer;
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
    this.labels = new FacetLabels(gazetteer, null, locale);
  }

  /**
   * The values of a facet other than {@link FacetField#DATE} and {@link FacetField#PERSON}.
   *
   * @param counts the most frequent and the selected ones at least
   */
  public List<FacetValue> values(FacetField field, Map<String, Long> counts) {
    Set<String> selected = filters.included(field);
    List<FacetValue> values = new ArrayList<>();
    counts.forEach((value, count) -> values.add(value(field, value, count)));
    values.sort(MOST_FREQUENT_FIRST);
    List<FacetValue> shown = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      if (i < MOST_VALUES || values.get(i).selected()) {
        shown.add(values.get(i));
      }
    }
    selected.stream()
        .filter(value -> !counts.containsKey(value))
        .forEach(value -> shown.add(value(field, value, 0)));
    shown.sort(MOST_FREQUENT_FIRST);
    return shown;
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
    try {
      return new DateFacet(path -> below(counts, path), filters.included(FacetField.DATE)).years();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Long> below(Map<String, Long> counts, String... path) {
    String parent = path.length == 0 ? "" : path[path.length - 1];
    Map<String, Long> children = new LinkedHashMap<>();
    counts.forEach((value, count) -> {
      String[] valuePath = FacetPaths.datePath(value);
      if (valuePath.length == path.length + 1 && value.startsWith(parent)) {
        children.put(value, count);
      }
    });
    return children;
  }
}
