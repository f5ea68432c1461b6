// SPDX-License-Identifier: Apache-2.0
package org.skaryna.opensearch.plugin;

import java.io.IOException;
import java.util.Map;
import org.opensearch.core.common.io.stream.StreamInput;
import org.opensearch.core.xcontent.XContentParser;
import org.opensearch.search.aggregations.AggregationBuilder;
import org.opensearch.search.aggregations.AggregatorFactories;

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
  Collecting collecting() {
    return (search, parent, metadata) ->
        new DictionaryAggregator(name, body(), search, parent, metadata);
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
