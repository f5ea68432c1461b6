// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Dates as a tree: years, the newest first, with their months; the days of a month only where there
 * is one year, or that year or something in it is selected, because an archive has thousands.
 */
final class DateFacet {
  private static final String ROOT = "";
  private static final Comparator<Map.Entry<String, Long>> OLDEST_FIRST =
      Map.Entry.comparingByKey();

  private final Map<String, List<Map.Entry<String, Long>>> children = new HashMap<>();
  private final Set<String> selected;

  /** Reads counts of years, months and days. */
  DateFacet(Map<String, Long> counted, Set<String> selected) {
    this.selected = selected;
    for (Map.Entry<String, Long> date : counted.entrySet()) {
      children.computeIfAbsent(parent(date.getKey()), p -> new ArrayList<>()).add(date);
    }
  }

  /** 2020-08-09 -> 2020-08 -> 2020; years may be before Christ. */
  private static String parent(String date) {
    int dash = date.lastIndexOf('-');
    return dash <= 0 ? ROOT : date.substring(0, dash);
  }

  List<FacetValue> years() {
    List<Map.Entry<String, Long>> years = children(ROOT);
    List<FacetValue> values = new ArrayList<>();
    for (Map.Entry<String, Long> year : years) {
      boolean days =
          years.size() == 1 || selected.stream().anyMatch(s -> s.startsWith(year.getKey()));
      values.add(value(year, months(year.getKey(), days)));
    }
    selected.stream()
        .filter(s -> years.stream().noneMatch(year -> s.startsWith(year.getKey())))
        .forEach(s -> values.add(new FacetValue(s, s, 0, true, List.of())));
    values.sort(Comparator.comparing(FacetValue::value).reversed());
    return values;
  }

  /**
   * The next finer step below a value, the oldest first: the months of a year, the days of a month.
   *
   * @param parent a year or a month; empty for the years
   */
  List<FacetValue> below(String parent) {
    return children(parent).stream().map(child -> value(child, List.of())).toList();
  }

  private List<FacetValue> months(String year, boolean withDays) {
    List<FacetValue> values = new ArrayList<>();
    for (Map.Entry<String, Long> month : children(year)) {
      values.add(value(month, withDays ? below(month.getKey()) : List.of()));
    }
    return values;
  }

  private List<Map.Entry<String, Long>> children(String parent) {
    return children.getOrDefault(parent, List.of()).stream().sorted(OLDEST_FIRST).toList();
  }

  private FacetValue value(Map.Entry<String, Long> counted, List<FacetValue> finer) {
    String date = counted.getKey();
    return new FacetValue(date, date, counted.getValue(), selected.contains(date), finer);
  }
}
