// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

  private final Optional<Facets> facets;
  private final Set<String> selected;

  /**
   * Reads counts.
   *
   * @param facets nothing where no article has a date
   */
  DateFacet(Optional<Facets> facets, Set<String> selected) {
    this.facets = facets;
    this.selected = selected;
  }

  List<FacetValue> years() throws IOException {
    List<LabelAndValue> years = children();
    List<FacetValue> values = new ArrayList<>();
    for (LabelAndValue year : years) {
      boolean days = years.size() == 1 || selected.stream().anyMatch(s -> s.startsWith(year.label));
      values.add(value(year, months(year.label, days)));
    }
    selected.stream()
        .filter(s -> years.stream().noneMatch(year -> s.startsWith(year.label)))
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
    for (LabelAndValue child : children(path)) {
      values.add(value(child, List.of()));
    }
    values.sort(Comparator.comparing(FacetValue::value));
    return values;
  }

  private List<FacetValue> months(String year, boolean withDays) throws IOException {
    List<FacetValue> values = new ArrayList<>();
    for (LabelAndValue month : children(year)) {
      values.add(value(month, withDays ? below(month.label) : List.of()));
    }
    values.sort(Comparator.comparing(FacetValue::value));
    return values;
  }

  private List<LabelAndValue> children(String... path) throws IOException {
    if (facets.isEmpty()) {
      return List.of();
    }
    FacetResult result = facets.get().getTopChildren(EVERY_CHILD, FacetPaths.DATE, path);
    return result == null ? List.of() : List.of(result.labelValues);
  }

  private FacetValue value(LabelAndValue counted, List<FacetValue> children) {
    String value = counted.label;
    return new FacetValue(
        value, value, counted.value.longValue(), selected.contains(value), children);
  }
}
