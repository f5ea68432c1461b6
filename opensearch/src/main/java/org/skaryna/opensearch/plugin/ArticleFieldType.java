// SPDX-License-Identifier: Apache-2.0
package org.skaryna.opensearch.plugin;

import java.util.Map;
import org.apache.lucene.search.Query;
import org.opensearch.index.mapper.MappedFieldType;
import org.opensearch.index.mapper.TextSearchInfo;
import org.opensearch.index.mapper.ValueFetcher;
import org.opensearch.index.query.QueryShardContext;
import org.opensearch.index.query.QueryShardException;
import org.opensearch.search.lookup.SearchLookup;

/** A whole article, which is searched by the query {@code skaryna} and by its parts alone. */
final class ArticleFieldType extends MappedFieldType {
  ArticleFieldType(String name) {
    super(name, false, false, false, TextSearchInfo.NONE, Map.of());
  }

  @Override
  public ValueFetcher valueFetcher(QueryShardContext context, SearchLookup lookup, String format) {
    throw new UnsupportedOperationException("an article is read from _source");
  }

  @Override
  public String typeName() {
    return ArticleMapper.TYPE;
  }

  @Override
  public Query termQuery(Object value, QueryShardContext context) {
    throw new QueryShardException(
        context, "[" + name() + "] is a whole article: search it by [skaryna], or a part of it");
  }
}
