// SPDX-License-Identifier: Apache-2.0
package org.skaryna.opensearch.plugin;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.opensearch.search.aggregations.Aggregator;
import org.opensearch.search.aggregations.InternalAggregation;
import org.opensearch.search.aggregations.LeafBucketCollector;
import org.opensearch.search.aggregations.metrics.MetricsAggregator;
import org.opensearch.search.internal.SearchContext;
import org.skaryna.engine.query.EvidenceQuestion;
import org.skaryna.engine.query.GatheredEvidence;
import org.skaryna.engine.query.TermCount;
import org.skaryna.engine.schema.FieldAnalyzers;
import org.skaryna.opensearch.wire.Evidence.FieldCount;

/** Asks one shard. */
final class EvidenceAggregator extends MetricsAggregator {
  private final List<EvidenceQuestion> questions;

  EvidenceAggregator(
      String name,
      List<EvidenceQuestion> questions,
      SearchContext context,
      Aggregator parent,
      Map<String, Object> metadata)
      throws IOException {
    super(name, context, parent, metadata);
    this.questions = questions;
  }

  @Override
  protected LeafBucketCollector getLeafCollector(
      LeafReaderContext segment, LeafBucketCollector sub) {
    return LeafBucketCollector.NO_OP_COLLECTOR;
  }

  @Override
  public InternalAggregation buildAggregation(long bucket) throws IOException {
    IndexReader shard = context.searcher().getIndexReader();
    List<Map<String, TermCount>> answers = new ArrayList<>();
    for (EvidenceQuestion question : questions) {
      answers.add(GatheredEvidence.answer(question, shard));
    }
    return new EvidenceResult(name, shard.maxDoc(), fields(shard), answers, metadata());
  }

  private static Map<String, FieldCount> fields(IndexReader shard) throws IOException {
    IndexSearcher searcher = new IndexSearcher(shard);
    Map<String, FieldCount> fields = new TreeMap<>();
    for (String field : ((FieldAnalyzers) ArticleQuery.COMPILER.analyzer()).fields()) {
      CollectionStatistics count = searcher.collectionStatistics(field);
      if (count != null) {
        fields.put(field, new FieldCount(count.sumTotalTermFreq(), count.sumDocFreq()));
      }
    }
    return fields;
  }

  @Override
  public InternalAggregation buildEmptyAggregation() {
    return new EvidenceResult(name, 0, Map.of(), List.of(), metadata());
  }
}
