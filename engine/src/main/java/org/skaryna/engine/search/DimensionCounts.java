// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.LabelAndValue;
import org.jspecify.annotations.Nullable;
import org.skaryna.engine.schema.FacetPaths;

/** The values that articles carry themselves, counted by Lucene. */
record DimensionCounts(Facets facets, String dimension) implements ValueCounts {
  @Override
  public Map<String, Long> top(int most) throws IOException {
    return counts(facets.getTopChildren(most, dimension));
  }

  @Override
  public Map<String, Long> all() throws IOException {
    return counts(facets.getAllChildren(dimension));
  }

  @Override
  public long of(String value) throws IOException {
    return value.isEmpty()
        ? 0
        : Math.max(0, facets.getSpecificValue(dimension, FacetPaths.value(value)).longValue());
  }

  private static Map<String, Long> counts(@Nullable FacetResult result) {
    Map<String, Long> counts = new LinkedHashMap<>();
    if (result != null) {
      for (LabelAndValue value : result.labelValues) {
        if (value.value.longValue() > 0) {
          counts.put(value.label, value.value.longValue());
        }
      }
    }
    return counts;
  }
}
