// SPDX-License-Identifier: Apache-2.0
package org.skaryna.opensearch.plugin;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.opensearch.core.common.io.stream.StreamInput;
import org.opensearch.core.common.io.stream.StreamOutput;
import org.opensearch.core.xcontent.XContentBuilder;
import org.opensearch.search.aggregations.InternalAggregation;
import org.skaryna.analysis.name.NameLevel;
import org.skaryna.engine.search.SpellingTally;

/** How the articles of one shard, or of several together, write a name. */
final class SpellingsResult extends InternalAggregation {
  private final Map<String, SpellingTally> tallies;

  SpellingsResult(String name, Map<String, SpellingTally> tallies, Map<String, Object> metadata) {
    super(name, metadata);
    this.tallies = tallies;
  }

  SpellingsResult(StreamInput in) throws IOException {
    super(in);
    this.tallies = in.readMap(StreamInput::readString, SpellingsResult::readTally);
  }

  private static SpellingTally readTally(StreamInput in) throws IOException {
    return new SpellingTally(
        in.readString(),
        in.readMap(StreamInput::readString, StreamInput::readVLong),
        in.readEnum(NameLevel.class),
        in.readDouble(),
        in.readString());
  }

  @Override
  protected void doWriteTo(StreamOutput out) throws IOException {
    out.writeMap(
        tallies,
        StreamOutput::writeString,
        (o, tally) -> {
          o.writeString(tally.form());
          o.writeMap(tally.byLanguage(), StreamOutput::writeString, StreamOutput::writeVLong);
          o.writeEnum(tally.level());
          o.writeDouble(tally.cost());
          o.writeString(tally.why());
        });
  }

  @Override
  public InternalAggregation reduce(List<InternalAggregation> shards, ReduceContext context) {
    Map<String, SpellingTally> all = new TreeMap<>();
    for (InternalAggregation shard : shards) {
      ((SpellingsResult) shard)
          .tallies.forEach((form, tally) -> all.merge(form, tally, SpellingTally::plus));
    }
    return new SpellingsResult(name, all, metadata);
  }

  @Override
  protected boolean mustReduceOnSingleInternalAgg() {
    return false;
  }

  @Override
  public Object getProperty(List<String> path) {
    throw new IllegalArgumentException("spellings have no property " + path);
  }

  @Override
  public XContentBuilder doXContentBody(XContentBuilder builder, Params params) throws IOException {
    builder.startArray("forms");
    for (SpellingTally tally : tallies.values()) {
      builder
          .startObject()
          .field("form", tally.form())
          .field("languages", tally.byLanguage())
          .field("level", tally.level().key())
          .field("cost", tally.cost())
          .field("why", tally.why())
          .endObject();
    }
    return builder.endArray();
  }

  @Override
  public String getWriteableName() {
    return SpellingsAggregation.NAME;
  }
}
