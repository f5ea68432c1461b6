// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.util.List;

/**
 * A facet's value and how many hits have it.
 *
 * @param value what a filter takes; does not depend on the reader's language
 * @param label what the reader sees
 * @param selected whether the request filters by it
 * @param children the next finer step, for dates: months of a year, days of a month
 */
public record FacetValue(
    String value, String label, long count, boolean selected, List<FacetValue> children) {
  public FacetValue {
    children = List.copyOf(children);
  }
}
