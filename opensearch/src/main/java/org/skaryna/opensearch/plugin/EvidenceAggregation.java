// SPDX-License-Identifier: Apache-2.0
package org.skaryna.opensearch.plugin;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.opensearch.core.common.io.stream.StreamInput;
import org.opensearch.core.xcontent.XContentParser;
import org.opensearch.index.query.QueryShardContext;
import org.opensearch.search.aggregations.AggregationBuilder;
import org.opensearch.search.aggregations.Aggregator;
import org.opensearch.search.aggregations.AggregatorFactories;
import org.opensearch.search.aggregations.AggregatorFactory;
import org.opensearch.search.aggregations.CardinalityUpperBound;
import org.opensearch.search.internal.SearchContext;
import org.skaryna.engine.query.EvidenceQuestion;
import org.skaryna.opensearch.wire.Questions;

/**
 * The aggregation {@code skaryna_evidence}: what the shards hold of {@code questions}, whatever the
 * search around it finds. It looks into the dictionary of terms and collects no article.
 */
final class EvidenceAggregation extends MapAggregation<EvidenceAggregation> {
  static final String NAME = "skaryna_evidence";

  private EvidenceAggregation(String name, Map<String, Object> body) {
    super(name, body);
  }

  private EvidenceAggregation(
      EvidenceAggregation like,
      AggregatorFactories.Builder factories,
      Map<String, Object> metadata) {
    super(like, factories, metadata);
  }

  EvidenceAggregation(StreamInput in) throws IOException {
    super(in);
  }

  static EvidenceAggregation parse(XContentParser parser, String name) throws IOException {
    return new EvidenceAggregation(name, parser.map());
  }

  @Override
  protected AggregatorFactory doBuild(
      QueryShardContext context, AggregatorFactory parent, AggregatorFactories.Builder factories)
      throws IOException {
    List<EvidenceQuestion> questions = new ArrayList<>();
    for (Object question : (List<?>) body().getOrDefault("questions", List.of())) {
      questions.add(Questions.read((List<?>) question));
    }
    return new AggregatorFactory(name, context, parent, factories, metadata) {
      @Override
      protected Aggregator createInternal(
          SearchContext search,
          Aggregator parent,
          CardinalityUpperBound cardinality,
          Map<String, Object> metadata)
          throws IOException {
        return new EvidenceAggregator(name, questions, search, parent, metadata);
      }
    };
  }

  @Override
  protected AggregationBuilder shallowCopy(
      AggregatorFactories.Builder factories, Map<String, Object> metadata) {
    return new EvidenceAggregation(this, factories, metadata);
  }

  @Override
  public String getType() {
    return NAME;
  }
}
