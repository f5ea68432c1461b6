// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.batch;

import java.util.ArrayList;
import java.util.List;
import org.skaryna.searchapi.http.QueryParameters;

/**
 * Addresses of searches that find what a row counts.
 *
 * @param site the beginning of every link, without a slash at its end
 * @param parameters the level of names and the filters of the batch
 */
public record BatchLinks(String site, QueryParameters parameters) {

  /** The page of a query: {@code http://127.0.0.1:8080/?q=name%3A%22…%22&language=be}. */
  String search(String query) {
    List<QueryParameters.Parameter> all = new ArrayList<>();
    all.add(new QueryParameters.Parameter("q", query, true));
    all.addAll(parameters.all());
    return site + "/" + new QueryParameters(all).encoded();
  }
}
