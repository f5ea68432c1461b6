// SPDX-License-Identifier: Apache-2.0
package org.skaryna.opensearch.plugin;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.opensearch.core.common.io.stream.StreamInput;
import org.opensearch.core.common.io.stream.StreamOutput;
import org.opensearch.core.xcontent.XContentBuilder;
import org.opensearch.search.aggregations.InternalAggregation;

/** Counts by key, of one shard or of several together. */
final class CountsResult extends InternalAggregation {
  private static final Comparator<Map.Entry<String, Long>> MOST_FREQUENT_FIRST =
      Map.Entry.<String, Long>comparingByValue()
          .reversed()
          .thenComparing(Map.Entry.comparingByKey());

  private final String kind;
  private final Map<String, Long> counts;
  private final int most;

  /**
   * What was counted.
   *
   * @param kind of the aggregation
   * @param most how many of all shards' keys to tell, the most frequent ones; 0 for all
   */
  CountsResult(
      String name, String kind, Map<String, Long> counts, int most, Map<String, Object> metadata) {
    super(name, metadata);
    this.kind = kind;
    this.counts = counts;
    this.most = most;
  }

  CountsResult(StreamInput in) throws IOException {
    super(in);
    this.kind = in.readString();
    this.counts = in.readMap(StreamInput::readString, StreamInput::readVLong);
    this.most = in.readVInt();
  }

  @Override
  protected void doWriteTo(StreamOutput out) throws IOException {
    out.writeString(kind);
    out.writeMap(counts, StreamOutput::writeString, StreamOutput::writeVLong);
    out.writeVInt(most);
  }

  @Override
  public InternalAggregation reduce(List<InternalAggregation> shards, ReduceContext context) {
    Map<String, Long> all = new HashMap<>();
    for (InternalAggregation shard : shards) {
      ((CountsResult) shard).counts.forEach((key, count) -> all.merge(key, count, Long::sum));
    }
    boolean isCut = context.isFinalReduce() && most > 0 && all.size() > most;
    return new CountsResult(name, kind, isCut ? mostFrequent(all) : all, most, metadata);
  }

  private Map<String, Long> mostFrequent(Map<String, Long> all) {
    return all.entrySet().stream()
        .sorted(MOST_FREQUENT_FIRST)
        .limit(most)
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  @Override
  protected boolean mustReduceOnSingleInternalAgg() {
    return most > 0;
  }

  @Override
  public Object getProperty(List<String> path) {
    throw new IllegalArgumentException("counts have no property " + path);
  }

  @Override
  public XContentBuilder doXContentBody(XContentBuilder builder, Params params) throws IOException {
    return builder.field("counts", counts);
  }

  @Override
  public String getWriteableName() {
    return kind;
  }
}
