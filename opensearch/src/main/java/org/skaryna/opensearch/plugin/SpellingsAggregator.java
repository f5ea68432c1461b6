// SPDX-License-Identifier: Apache-2.0
package org.skaryna.opensearch.plugin;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.LeafCollector;
import org.jspecify.annotations.Nullable;
import org.opensearch.search.aggregations.Aggregator;
import org.opensearch.search.aggregations.InternalAggregation;
import org.opensearch.search.aggregations.LeafBucketCollector;
import org.opensearch.search.aggregations.metrics.MetricsAggregator;
import org.opensearch.search.internal.SearchContext;
import org.skaryna.engine.query.NameQuery;
import org.skaryna.engine.search.SpellingCounter;
import org.skaryna.engine.search.SpellingTally;

/** Counts in one shard, all of its articles in one bucket. */
final class SpellingsAggregator extends MetricsAggregator {
  private final NameQuery asked;
  private final Locale locale;
  private final FacetsCollector articles = new FacetsCollector();
  private @Nullable LeafCollector current;

  SpellingsAggregator(
      String name,
      NameQuery asked,
      Locale locale,
      SearchContext context,
      Aggregator parent,
      Map<String, Object> metadata)
      throws IOException {
    super(name, context, parent, metadata);
    this.asked = asked;
    this.locale = locale;
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
    Map<String, SpellingTally> tallies = new TreeMap<>();
    for (SpellingTally tally : new SpellingCounter(locale).tallies(asked, articles)) {
      tallies.put(tally.form(), tally);
    }
    return new SpellingsResult(name, tallies, metadata());
  }

  @Override
  public InternalAggregation buildEmptyAggregation() {
    return new SpellingsResult(name, Map.of(), metadata());
  }
}
