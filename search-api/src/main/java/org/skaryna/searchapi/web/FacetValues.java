// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import java.util.List;
import org.skaryna.searchapi.http.QueryParameters.Parameter;

/**
 * All values of one facet among the articles of a search, page by page.
 *
 * @param field the facet, as addresses have it
 * @param count how many values there are, a phrase
 * @param holding what values must hold, as it stands in its form
 * @param search the search, as the form sends it along
 * @param next the address of the next page, or empty
 * @param back the search itself
 */
record FacetValues(
    Frame frame,
    String field,
    String title,
    String count,
    String holding,
    String order,
    List<Parameter> search,
    List<Choice> orders,
    List<FacetPanel.Item> items,
    String next,
    String back) {

  Messages text() {
    return frame.text();
  }
}
