// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.LabelAndValue;
import org.skaryna.engine.schema.FacetPaths;

/**
 * Dates as a tree: years, the newest first, with their months; the days of a month only where there
 * is one year, or that year or something in it is selected, because an archive has thousands.
 */
final class DateFacet {
  private static final int EVERY_CHILD = 10_000;

  private final Children counted;
  private final Set<String> selected;

  /** What is counted below a year or month. */
  interface Children {
    /** Each with its count; those of the years for an empty path. */
    Map<String, Long> of(String... path) throws IOException;
  }

  /**
   * Reads counts.
   *
   * @param facets nothing where no article has a date
   */
  DateFacet(Optional<Facets> facets, Set<String> selected) {
    this(path -> facets.isEmpty() ? Map.of() : children(facets.get(), path), selected);
  }

  /** Reads counts made elsewhere. */
  DateFacet(Children counted, Set<String> selected) {
    this.counted = counted;
    this.selected = selected;
  }

  private static Map<String, Long> children(Facets facets, String... path) throws IOException {
    FacetResult result = facets.getTopChildren(EVERY_CHILD, FacetPaths.DATE, path);
    Map<String, Long> children = new LinkedHashMap<>();
    if (result != null) {
      for (LabelAndValue child : result.labelValues) {
        children.put(child.label, child.value.longValue());
      }
    }
    return children;
  }

  List<FacetValue> years() throws IOException {
    Map<String, Long> years = counted.of();
    List<FacetValue> values = new ArrayList<>();
    for (String year : years.keySet()) {
      boolean days = years.size() == 1 || selected.stream().anyMatch(s -> s.startsWith(year));
      values.add(value(year, years.getOrDefault(year, 0L), months(year, days)));
    }
    selected.stream()
        .filter(s -> years.keySet().stream().noneMatch(s::startsWith))
        .forEach(s -> values.add(new FacetValue(s, s, 0, true, List.of())));
    values.sort(Comparator.comparing(FacetValue::value).reversed());
    return values;
  }

  /**
   * The next finer step below a value, the oldest first: the months of a year, the days of a month.
   *
   * @param parent a year or a month; empty for the years
   */
  List<FacetValue> below(String parent) throws IOException {
    List<FacetValue> values = new ArrayList<>();
    String[] path = parent.isEmpty() ? new String[0] : FacetPaths.datePath(parent);
    for (Map.Entry<String, Long> child : counted.of(path).entrySet()) {
      values.add(value(child.getKey(), child.getValue(), List.of()));
    }
    values.sort(Comparator.comparing(FacetValue::value));
    return values;
  }

  private List<FacetValue> months(String year, boolean withDays) throws IOException {
    List<FacetValue> values = new ArrayList<>();
    for (Map.Entry<String, Long> month : counted.of(year).entrySet()) {
      List<FacetValue> days = withDays ? below(month.getKey()) : List.of();
      values.add(value(month.getKey(), month.getValue(), days));
    }
    values.sort(Comparator.comparing(FacetValue::value));
    return values;
  }

  private FacetValue value(String value, long count, List<FacetValue> children) {
    return new FacetValue(value, value, count, selected.contains(value), children);
  }
}
