// SPDX-License-Identifier: Apache-2.0
package org.skaryna.opensearch.plugin;

import java.io.IOException;
import java.util.Map;
import org.opensearch.core.common.io.stream.StreamInput;
import org.opensearch.core.xcontent.XContentParser;
import org.opensearch.search.aggregations.AggregationBuilder;
import org.opensearch.search.aggregations.AggregatorFactories;

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
  Collecting collecting() {
    return (search, parent, metadata) ->
        new PeopleAggregator(name, body(), search, parent, metadata);
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
