// SPDX-License-Identifier: Apache-2.0
package org.skaryna.opensearch.plugin;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.opensearch.core.common.io.stream.StreamInput;
import org.opensearch.core.common.io.stream.StreamOutput;
import org.opensearch.core.xcontent.XContentBuilder;
import org.opensearch.search.aggregations.InternalAggregation;
import org.skaryna.engine.query.TermCount;
import org.skaryna.opensearch.wire.Evidence.FieldCount;

/** What one shard, or several together, hold. */
final class EvidenceResult extends InternalAggregation {
  private final long articles;
  private final Map<String, FieldCount> fields;
  private final List<Map<String, TermCount>> answers;

  EvidenceResult(
      String name,
      long articles,
      Map<String, FieldCount> fields,
      List<Map<String, TermCount>> answers,
      Map<String, Object> metadata) {
    super(name, metadata);
    this.articles = articles;
    this.fields = fields;
    this.answers = answers;
  }

  EvidenceResult(StreamInput in) throws IOException {
    super(in);
    this.articles = in.readVLong();
    this.fields =
        in.readMap(StreamInput::readString, i -> new FieldCount(i.readVLong(), i.readVLong()));
    this.answers = in.readList(EvidenceResult::readAnswer);
  }

  private static Map<String, TermCount> readAnswer(StreamInput in) throws IOException {
    return in.readMap(StreamInput::readString, i -> new TermCount(i.readVInt(), i.readVLong()));
  }

  @Override
  protected void doWriteTo(StreamOutput out) throws IOException {
    out.writeVLong(articles);
    out.writeMap(
        fields,
        StreamOutput::writeString,
        (o, count) -> {
          o.writeVLong(count.places());
          o.writeVLong(count.terms());
        });
    out.writeCollection(
        answers,
        (o, answer) ->
            o.writeMap(
                answer,
                StreamOutput::writeString,
                (each, count) -> {
                  each.writeVInt(count.articles());
                  each.writeVLong(count.places());
                }));
  }

  @Override
  public InternalAggregation reduce(List<InternalAggregation> shards, ReduceContext context) {
    long allArticles = 0;
    Map<String, FieldCount> allFields = new TreeMap<>();
    List<Map<String, TermCount>> allAnswers = new ArrayList<>();
    for (InternalAggregation aggregation : shards) {
      EvidenceResult shard = (EvidenceResult) aggregation;
      allArticles += shard.articles;
      shard.fields.forEach((field, count) -> allFields.merge(field, count, FieldCount::plus));
      for (int i = 0; i < shard.answers.size(); i++) {
        if (i == allAnswers.size()) {
          allAnswers.add(new TreeMap<>());
        }
        Map<String, TermCount> all = allAnswers.get(i);
        shard.answers.get(i).forEach((key, count) -> all.merge(key, count, TermCount::plus));
      }
    }
    return new EvidenceResult(name, allArticles, allFields, allAnswers, metadata);
  }

  @Override
  protected boolean mustReduceOnSingleInternalAgg() {
    return false;
  }

  @Override
  public Object getProperty(List<String> path) {
    throw new IllegalArgumentException("evidence has no property " + path);
  }

  @Override
  public XContentBuilder doXContentBody(XContentBuilder builder, Params params) throws IOException {
    builder.field("articles", articles);
    builder.startObject("fields");
    for (Map.Entry<String, FieldCount> field : fields.entrySet()) {
      FieldCount count = field.getValue();
      builder.array(field.getKey(), new long[] {count.places(), count.terms()});
    }
    builder.endObject();
    builder.startArray("answers");
    for (Map<String, TermCount> answer : answers) {
      builder.startObject();
      for (Map.Entry<String, TermCount> entry : answer.entrySet()) {
        TermCount count = entry.getValue();
        builder.array(entry.getKey(), new long[] {count.articles(), count.places()});
      }
      builder.endObject();
    }
    return builder.endArray();
  }

  @Override
  public String getWriteableName() {
    return EvidenceAggregation.NAME;
  }
}
