// SPDX-License-Identifier: Apache-2.0
package org.skaryna.opensearch.plugin;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.LeafCollector;
import org.jspecify.annotations.Nullable;
import org.opensearch.search.aggregations.Aggregator;
import org.opensearch.search.aggregations.InternalAggregation;
import org.opensearch.search.aggregations.LeafBucketCollector;
import org.opensearch.search.aggregations.metrics.MetricsAggregator;
import org.opensearch.search.internal.SearchContext;

/** Counts in one shard, all of its articles in one bucket. */
final class PeopleAggregator extends MetricsAggregator {
  private final PersonColumns persons;
  private final int most;
  private final FacetsCollector articles = new FacetsCollector();
  private @Nullable LeafCollector current;

  PeopleAggregator(
      String name,
      Map<String, Object> asked,
      SearchContext context,
      Aggregator parent,
      Map<String, Object> metadata)
      throws IOException {
    super(name, context, parent, metadata);
    this.persons =
        "form".equals(asked.get("by")) ? PersonColumns.OF_FORMS : PersonColumns.moved(moved(asked));
    this.most = ((Number) asked.getOrDefault("most", 0)).intValue();
  }

  private static Map<String, String> moved(Map<String, Object> asked) {
    Map<String, String> moved = new HashMap<>();
    ((Map<?, ?>) asked.getOrDefault("moved", Map.of()))
        .forEach((form, person) -> moved.put(form.toString(), person.toString()));
    return moved;
  }

  @Override
  protected LeafBucketCollector getLeafCollector(LeafReaderContext segment, LeafBucketCollector sub)
      throws IOException {
    finish();
    LeafCollector collector = articles.getLeafCollector(segment);
    current = collector;
    return new LeafBucketCollector() {
      @Override
      public void collect(int doc, long bucket) throws IOException {
        collector.collect(doc);
      }
    };
  }

  private void finish() throws IOException {
    LeafCollector last = current;
    if (last != null) {
      last.finish();
      current = null;
    }
  }

  @Override
  public InternalAggregation buildAggregation(long bucket) throws IOException {
    finish();
    return result(persons.count(articles, context.searcher().getIndexReader()));
  }

  private CountsResult result(Map<String, Long> counts) {
    return new CountsResult(name, PeopleAggregation.NAME, counts, most, metadata());
  }

  @Override
  public InternalAggregation buildEmptyAggregation() {
    return result(Map.of());
  }
}
