// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.util.List;
import java.util.Map;

/**
 * What a search found.
 *
 * @param total the exact number of matching articles
 * @param tookMs time spent in the engine, milliseconds
 * @param next the cursor of the next page, empty where this is the last
 * @param facets values in the order to show, by field
 * @param names for each name asked for, the spellings found
 */
public record SearchResult(
    QueryEcho query,
    long total,
    long tookMs,
    String next,
    List<Hit> hits,
    Map<FacetField, List<FacetValue>> facets,
    List<NameSpellings> names) {

  public SearchResult {
    hits = List.copyOf(hits);
    facets = Map.copyOf(facets);
    names = List.copyOf(names);
  }

  /** The values of one facet; none where it was not asked for. */
  public List<FacetValue> facet(FacetField field) {
    return facets.getOrDefault(field, List.of());
  }
}
