// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.skaryna.engine.schema.DateRange;

/**
 * What hits must have beside matching the query. Values of one field are joined by OR, fields by
 * AND; an excluded value takes out every article that has it.
 */
public record Filters(
    Map<FacetField, Set<String>> included, Map<FacetField, Set<String>> excluded, DateRange dates) {

  public static final Filters NONE = new Filters(Map.of(), Map.of(), DateRange.ALL);

  public Filters {
    included = copy(included);
    excluded = copy(excluded);
  }

  public Set<String> included(FacetField field) {
    return included.getOrDefault(field, Set.of());
  }

  public Set<String> excluded(FacetField field) {
    return excluded.getOrDefault(field, Set.of());
  }

  /** The same but for what a facet itself must have; what it must not have stays. */
  public Filters without(FacetField field) {
    Map<FacetField, Set<String>> others = new EnumMap<>(FacetField.class);
    others.putAll(included);
    others.remove(field);
    return new Filters(others, excluded, dates);
  }

  /** The same whenever articles are dated; dates that they must not have stay. */
  public Filters ofAnyTime() {
    Filters others = without(FacetField.DATE);
    return new Filters(others.included, excluded, DateRange.ALL);
  }

  private static Map<FacetField, Set<String>> copy(Map<FacetField, Set<String>> values) {
    Map<FacetField, Set<String>> copy = new EnumMap<>(FacetField.class);
    values.forEach((field, set) -> copy.put(field, Set.copyOf(set)));
    return Map.copyOf(copy);
  }
}
