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
 * The aggregation {@code skaryna_dictionary}: what the shards hold, whatever the search around it
 * finds. Asks one of: {@code words}, a field and a beginning; {@code names}, a beginning; {@code
 * queries}, each answered by the number of its articles under its number.
 */
final class DictionaryAggregation extends MapAggregation<DictionaryAggregation> {
  static final String NAME = "skaryna_dictionary";

  private DictionaryAggregation(String name, Map<String, Object> body) {
    super(name, body);
  }

  private DictionaryAggregation(
      DictionaryAggregation like,
      AggregatorFactories.Builder factories,
      Map<String, Object> metadata) {
    super(like, factories, metadata);
  }

  DictionaryAggregation(StreamInput in) throws IOException {
    super(in);
  }

  static DictionaryAggregation parse(XContentParser parser, String name) throws IOException {
    return new DictionaryAggregation(name, parser.map());
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
        return new DictionaryAggregator(name, asked, search, parent, metadata);
      }
    };
  }

  @Override
  protected AggregationBuilder shallowCopy(
      AggregatorFactories.Builder factories, Map<String, Object> metadata) {
    return new DictionaryAggregation(this, factories, metadata);
  }

  @Override
  public String getType() {
    return NAME;
  }
}
