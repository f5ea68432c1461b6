// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.util.List;
import java.util.Map;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.search.FieldDoc;

/**
 * What one pass over the index gave.
 *
 * @param total the exact number of articles
 * @param top the first articles in order
 * @param all every article; empty where it was not asked for
 * @param sideways for each facet that filters, what all other filters leave
 */
record FoundArticles(
    long total,
    List<FieldDoc> top,
    FacetsCollector all,
    Map<FacetField, FacetsCollector> sideways) {

  /** Among which articles a facet is counted. */
  FacetsCollector countedFor(FacetField field) {
    return sideways.getOrDefault(field, all);
  }
}
