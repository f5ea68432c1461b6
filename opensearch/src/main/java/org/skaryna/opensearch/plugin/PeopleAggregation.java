// SPDX-License-Identifier: Apache-2.0
package org.skaryna.opensearch.plugin;

import java.io.IOException;
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

/**
 * The aggregation {@code skaryna_people}: how many of the articles found name each person, or have
 * each form where {@code by} is {@code form}. {@code moved} tells the person of those forms who are
 * not whom their articles were indexed with; {@code most} how many are told, 0 for all.
 */
final class PeopleAggregation extends MapAggregation<PeopleAggregation> {
  static final String NAME = "skaryna_people";

  private PeopleAggregation(String name, Map<String, Object> body) {
    super(name, body);
  }

  private PeopleAggregation(
      PeopleAggregation like, AggregatorFactories.Builder factories, Map<String, Object> metadata) {
    super(like, factories, metadata);
  }

  PeopleAggregation(StreamInput in) throws IOException {
    super(in);
  }

  static PeopleAggregation parse(XContentParser parser, String name) throws IOException {
    return new PeopleAggregation(name, parser.map());
  }

  @Override
  protected AggregatorFactory doBuild(
      QueryShardContext context, AggregatorFactory parent, AggregatorFactories.Builder factories)
      throws IOException {
    Map<String, Object> asked = body();
    return new AggregatorFactory(name, context, parent, factories, metadata) {
      @Override
      protected Aggregator createInternal(
          SearchContext search,
          Aggregator parent,
          CardinalityUpperBound cardinality,
          Map<String, Object> metadata)
          throws IOException {
        return new PeopleAggregator(name, asked, search, parent, metadata);
      }
    };
  }

  @Override
  protected AggregationBuilder shallowCopy(
      AggregatorFactories.Builder factories, Map<String, Object> metadata) {
    return new PeopleAggregation(this, factories, metadata);
  }

  @Override
  public String getType() {
    return NAME;
  }
}
