// SPDX-License-Identifier: Apache-2.0
package org.skaryna.opensearch.plugin;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.Query;
import org.opensearch.core.common.io.stream.StreamInput;
import org.opensearch.core.common.io.stream.StreamOutput;
import org.opensearch.core.xcontent.XContentBuilder;
import org.opensearch.core.xcontent.XContentParser;
import org.opensearch.index.query.AbstractQueryBuilder;
import org.opensearch.index.query.QueryShardContext;
import org.skaryna.opensearch.wire.Evidence;
import org.skaryna.opensearch.wire.JsonObject;
import org.skaryna.opensearch.wire.TermQueries;

/** The query {@code skaryna_terms}: one of {@link TermQueries}, with the counts to score it by. */
final class TermsQueryBuilder extends AbstractQueryBuilder<TermsQueryBuilder> {
  static final String NAME = "skaryna_terms";

  private final Map<String, Object> query;

  private TermsQueryBuilder(Map<String, Object> query) {
    this.query = query;
  }

  TermsQueryBuilder(StreamInput in) throws IOException {
    super(in);
    this.query = in.readMap();
  }

  static TermsQueryBuilder parse(XContentParser parser) throws IOException {
    return new TermsQueryBuilder(parser.map());
  }

  @Override
  protected void doWriteTo(StreamOutput out) throws IOException {
    out.writeMap(query);
  }

  @Override
  protected void doXContent(XContentBuilder builder, Params params) throws IOException {
    builder.field(NAME, query);
  }

  @Override
  protected Query doToQuery(QueryShardContext context) {
    JsonObject asked = new JsonObject(query);
    return ArticleQuery.of(
        TermQueries.read((List<?>) asked.list("query")),
        Evidence.of(asked.object("evidence")).whole());
  }

  @Override
  protected boolean doEquals(TermsQueryBuilder other) {
    return query.equals(other.query);
  }

  @Override
  protected int doHashCode() {
    return query.hashCode();
  }

  @Override
  public String getWriteableName() {
    return NAME;
  }
}
