// SPDX-License-Identifier: Apache-2.0
package org.skaryna.opensearch.plugin;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.search.Query;
import org.opensearch.core.common.io.stream.StreamInput;
import org.opensearch.core.common.io.stream.StreamOutput;
import org.opensearch.core.xcontent.XContentBuilder;
import org.opensearch.core.xcontent.XContentParser;
import org.opensearch.index.query.AbstractQueryBuilder;
import org.opensearch.index.query.QueryShardContext;
import org.skaryna.opensearch.wire.ShardQuery;

/** The query {@code skaryna}: what {@link ShardQuery} holds. */
final class ArticleQueryBuilder extends AbstractQueryBuilder<ArticleQueryBuilder> {
  static final String NAME = "skaryna";

  private final Map<String, Object> query;

  ArticleQueryBuilder(Map<String, Object> query) {
    this.query = query;
  }

  ArticleQueryBuilder(StreamInput in) throws IOException {
    super(in);
    this.query = in.readMap();
  }

  static ArticleQueryBuilder parse(XContentParser parser) throws IOException {
    return new ArticleQueryBuilder(parser.map());
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
  protected Query doToQuery(QueryShardContext context) throws IOException {
    return ArticleQuery.of(ShardQuery.of(query));
  }

  @Override
  protected boolean doEquals(ArticleQueryBuilder other) {
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
