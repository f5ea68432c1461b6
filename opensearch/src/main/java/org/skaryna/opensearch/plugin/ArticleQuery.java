// SPDX-License-Identifier: Apache-2.0
package org.skaryna.opensearch.plugin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Objects;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.skaryna.analysis.name.NameLevel;
import org.skaryna.engine.query.GatheredEvidence;
import org.skaryna.engine.query.ParsedQuery;
import org.skaryna.engine.query.QueryCompiler;
import org.skaryna.engine.query.QueryStringParser;
import org.skaryna.engine.query.ShardSearcher;
import org.skaryna.engine.query.ShardSearcher.WholeIndex;
import org.skaryna.engine.schema.FieldAnalyzers;
import org.skaryna.opensearch.wire.ShardQuery;

/**
 * A compiled query that is rewritten and weighed by the counts of the whole index, whoever runs it.
 * It hides from OpenSearch what it consists of, which would be weighed by one shard's counts.
 */
final class ArticleQuery extends Query {
  /** Remembers which spellings segments hold, for all shards of a node. */
  static final QueryCompiler COMPILER = new QueryCompiler(new FieldAnalyzers());

  private final WholeIndex whole;
  private final Query query;

  private ArticleQuery(WholeIndex whole, Query query) {
    this.whole = whole;
    this.query = query;
  }

  /** Loads the dictionaries that reading a query needs, so that no search has to wait for them. */
  static void warm() {
    ParsedQuery any = QueryStringParser.parse("name:\"Францыск Скарына\" OR год OR year");
    try {
      COMPILER.compile(any, NameLevel.VARIANTS, new GatheredEvidence(new HashMap<>()));
    } catch (IOException e) {
      throw new UncheckedIOException("reading a query without an index", e);
    }
  }

  static ArticleQuery of(ShardQuery asked) throws IOException {
    return of(asked.filtered(asked.compile(COMPILER)), asked.whole());
  }

  static ArticleQuery of(Query query, WholeIndex whole) {
    return new ArticleQuery(whole, query);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    ShardSearcher shard = new ShardSearcher(searcher.getIndexReader(), whole);
    return shard.createWeight(shard.rewrite(query), mode, boost);
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return "skaryna(" + query.toString(field) + ")";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ArticleQuery that
        && whole.equals(that.whole)
        && query.equals(that.query);
  }

  @Override
  public int hashCode() {
    return Objects.hash(ArticleQuery.class, query);
  }
}
