// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
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
  private final Locale locale;

  /**
   * Assembles for one search.
   *
   * @param people of the same snapshot; asked for where somebody is shown
   */
  public FacetAssembler(
      Gazetteer gazetteer, Filters filters, Locale locale, Supplier<PeopleSnapshot> people) {
    this.filters = filters;
    this.locale = locale;
    this.labels = new FacetLabels(gazetteer, people::get, locale);
  }

  /**
   * The values of a facet other than {@link FacetField#DATE}.
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
      if (shown.keySet().stream().noneMatch(listed -> isSame(field, listed, value))) {
        long count = counts.getOrDefault(counted(field, value), 0L);
        shown.put(value, value(field, value, count));
      }
    }
    return shown.values().stream().sorted(MOST_FREQUENT_FIRST).toList();
  }

  private FacetValue value(FacetField field, String value, long count) {
    boolean selected =
        filters.included(field).stream().anyMatch(chosen -> isSame(field, value, chosen));
    return new FacetValue(value, labels.of(field, value), count, selected, List.of());
  }

  private static String counted(FacetField field, String value) {
    return field == FacetField.PERSON ? value : FacetPaths.value(value);
  }

  /** An older id of somebody chosen may lead to one that is counted. */
  private boolean isSame(FacetField field, String listed, String chosen) {
    return listed.equals(chosen)
        || (field == FacetField.PERSON && labels.people().isSame(listed, chosen));
  }

  /** What one article names, by label. */
  public List<FacetValue> of(FacetField field, List<String> named) {
    return named.stream().map(value -> value(field, value, 1)).sorted(byLabel(locale)).toList();
  }

  /** The order of what one article names. */
  static Comparator<FacetValue> byLabel(Locale locale) {
    Collator letters = Collator.getInstance(locale);
    return Comparator.comparing(FacetValue::label, letters::compare)
        .thenComparing(FacetValue::value);
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
   * Some values of a facet.
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
