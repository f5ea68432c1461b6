// SPDX-License-Identifier: Apache-2.0
package org.skaryna.opensearch.plugin;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.opensearch.core.common.io.stream.StreamInput;
import org.opensearch.core.xcontent.XContentParser;
import org.opensearch.search.aggregations.AggregationBuilder;
import org.opensearch.search.aggregations.AggregatorFactories;
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
  Collecting collecting() throws IOException {
    List<EvidenceQuestion> questions = new ArrayList<>();
    for (Object question : (List<?>) body().getOrDefault("questions", List.of())) {
      questions.add(Questions.read((List<?>) question));
    }
    return (search, parent, metadata) ->
        new EvidenceAggregator(name, questions, search, parent, metadata);
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
