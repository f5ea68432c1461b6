// SPDX-License-Identifier: Apache-2.0
package org.skaryna.opensearch.plugin;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.opensearch.core.common.io.stream.StreamInput;
import org.opensearch.core.xcontent.XContentParser;
import org.opensearch.search.aggregations.AggregationBuilder;
import org.opensearch.search.aggregations.AggregatorFactories;
import org.skaryna.engine.query.NameQuery;
import org.skaryna.opensearch.wire.ShardQuery;

/**
 * The aggregation {@code skaryna_spellings}: in how many of the articles found each written form of
 * a name stands. {@code query} is the query, {@code name} the name's number in it, {@code locale}
 * the language of reasons.
 */
final class SpellingsAggregation extends MapAggregation<SpellingsAggregation> {
  static final String NAME = "skaryna_spellings";

  private SpellingsAggregation(String name, Map<String, Object> body) {
    super(name, body);
  }

  private SpellingsAggregation(
      SpellingsAggregation like,
      AggregatorFactories.Builder factories,
      Map<String, Object> metadata) {
    super(like, factories, metadata);
  }

  SpellingsAggregation(StreamInput in) throws IOException {
    super(in);
  }

  static SpellingsAggregation parse(XContentParser parser, String name) throws IOException {
    return new SpellingsAggregation(name, parser.map());
  }

  @Override
  @SuppressWarnings("unchecked") // JSON's objects have texts as keys
  Collecting collecting() {
    ShardQuery query = ShardQuery.of((Map<String, Object>) body().getOrDefault("query", Map.of()));
    int number = ((Number) body().getOrDefault("name", 0)).intValue();
    Locale locale = Locale.forLanguageTag(body().getOrDefault("locale", "en").toString());
    return (search, parent, metadata) -> {
      NameQuery asked = query.compile(ArticleQuery.COMPILER).nameQueries().get(number);
      return new SpellingsAggregator(name, asked, locale, search, parent, metadata);
    };
  }

  @Override
  protected AggregationBuilder shallowCopy(
      AggregatorFactories.Builder factories, Map<String, Object> metadata) {
    return new SpellingsAggregation(this, factories, metadata);
  }

  @Override
  public String getType() {
    return NAME;
  }
}
