// SPDX-License-Identifier: Apache-2.0
package org.skaryna.opensearch.plugin;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.opensearch.core.common.io.stream.StreamInput;
import org.opensearch.core.common.io.stream.StreamOutput;
import org.opensearch.core.xcontent.XContentBuilder;
import org.opensearch.index.query.QueryShardContext;
import org.opensearch.search.aggregations.AbstractAggregationBuilder;
import org.opensearch.search.aggregations.Aggregator;
import org.opensearch.search.aggregations.AggregatorFactories;
import org.opensearch.search.aggregations.AggregatorFactory;
import org.opensearch.search.aggregations.CardinalityUpperBound;
import org.opensearch.search.internal.SearchContext;

/** A request for an aggregation of ours, kept as it was written. */
abstract class MapAggregation<T extends MapAggregation<T>> extends AbstractAggregationBuilder<T> {
  private final Map<String, Object> body;

  MapAggregation(String name, Map<String, Object> body) {
    super(name);
    this.body = body;
  }

  MapAggregation(
      MapAggregation<T> like, AggregatorFactories.Builder factories, Map<String, Object> metadata) {
    super(cast(like), factories, metadata);
    this.body = like.body();
  }

  MapAggregation(StreamInput in) throws IOException {
    super(in);
    this.body = in.readMap();
  }

  @SuppressWarnings("unchecked") // every subclass is its own T
  private static <T extends MapAggregation<T>> T cast(MapAggregation<T> like) {
    return (T) like;
  }

  final Map<String, Object> body() {
    return body;
  }

  /** Makes what collects in one search of a shard. */
  interface Collecting {
    Aggregator aggregator(SearchContext search, Aggregator parent, Map<String, Object> metadata)
        throws IOException;
  }

  /** Reads the body, once for each shard. */
  abstract Collecting collecting() throws IOException;

  @Override
  protected final AggregatorFactory doBuild(
      QueryShardContext context, AggregatorFactory parent, AggregatorFactories.Builder factories)
      throws IOException {
    Collecting collecting = collecting();
    return new AggregatorFactory(name, context, parent, factories, metadata) {
      @Override
      protected Aggregator createInternal(
          SearchContext search,
          Aggregator parent,
          CardinalityUpperBound cardinality,
          Map<String, Object> metadata)
          throws IOException {
        return collecting.aggregator(search, parent, metadata);
      }
    };
  }

  @Override
  protected void doWriteTo(StreamOutput out) throws IOException {
    out.writeMap(body);
  }

  @Override
  protected XContentBuilder internalXContent(XContentBuilder builder, Params params)
      throws IOException {
    return builder.map(body);
  }

  @Override
  public BucketCardinality bucketCardinality() {
    return BucketCardinality.NONE;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return super.equals(other) && other instanceof MapAggregation<?> that && body.equals(that.body);
  }

  @Override
  public int hashCode() {
    return Objects.hash(super.hashCode(), body);
  }
}
