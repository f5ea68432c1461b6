// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.util.List;

/**
 * Some values of a facet.
 *
 * @param values in the order asked for
 * @param total how many values there are on all pages
 * @param next the cursor of the next page, empty where this is the last
 */
public record FacetPage(FacetField field, List<FacetValue> values, long total, String next) {
  public FacetPage {
    values = List.copyOf(values);
  }
}
