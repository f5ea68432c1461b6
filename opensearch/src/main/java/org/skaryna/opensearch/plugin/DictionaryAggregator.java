// SPDX-License-Identifier: Apache-2.0
package org.skaryna.opensearch.plugin;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.opensearch.search.aggregations.Aggregator;
import org.opensearch.search.aggregations.InternalAggregation;
import org.opensearch.search.aggregations.LeafBucketCollector;
import org.opensearch.search.aggregations.metrics.MetricsAggregator;
import org.opensearch.search.internal.SearchContext;
import org.skaryna.engine.search.Dictionary;
import org.skaryna.opensearch.wire.TermQueries;
import org.skaryna.opensearch.wire.TermQuestions;

/** Asks one shard. */
final class DictionaryAggregator extends MetricsAggregator {
  private final Map<String, Object> asked;

  DictionaryAggregator(
      String name,
      Map<String, Object> asked,
      SearchContext context,
      Aggregator parent,
      Map<String, Object> metadata)
      throws IOException {
    super(name, context, parent, metadata);
    this.asked = asked;
  }

  @Override
  protected LeafBucketCollector getLeafCollector(
      LeafReaderContext segment, LeafBucketCollector sub) {
    return LeafBucketCollector.NO_OP_COLLECTOR;
  }

  @Override
  public InternalAggregation buildAggregation(long bucket) throws IOException {
    return result(answer(context.searcher().getIndexReader()));
  }

  private Map<String, Long> answer(IndexReader shard) throws IOException {
    if (asked.get("words") instanceof List<?> words) {
      return Dictionary.words(shard, words.get(0).toString(), words.get(1).toString());
    }
    if (asked.get("names") instanceof String beginning) {
      return Dictionary.nameWords(shard, beginning);
    }
    if (asked.get("terms") instanceof List<?> question) {
      Map<String, Long> terms = new HashMap<>();
      TermQuestions.read(question)
          .answer(shard)
          .forEach((term, articles) -> terms.put(term, articles.longValue()));
      return terms;
    }
    return counts(new IndexSearcher(shard));
  }

  private Map<String, Long> counts(IndexSearcher shard) throws IOException {
    Map<String, Long> counts = new HashMap<>();
    List<?> queries = (List<?>) asked.getOrDefault("queries", List.of());
    for (int i = 0; i < queries.size(); i++) {
      long count = shard.count(TermQueries.read((List<?>) queries.get(i)));
      counts.put(Integer.toString(i), count);
    }
    return counts;
  }

  private CountsResult result(Map<String, Long> counts) {
    return new CountsResult(name, DictionaryAggregation.NAME, counts, 0, metadata());
  }

  @Override
  public InternalAggregation buildEmptyAggregation() {
    return result(Map.of());
  }
}
