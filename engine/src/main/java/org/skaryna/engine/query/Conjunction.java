// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.skaryna.engine.schema.ArticleFields;

/**
 * Clauses that all have to match. Where a word is a stop word of some language, articles in that
 * language cannot hold it in their index and need not: "Янка и Купала" finds Russian articles
 * although the Russian index holds no "и". When every word is one, as in "хто яны", each has to be
 * found, at least as it was typed.
 */
final class Conjunction {
  private final List<Query> required = new ArrayList<>();
  private final List<TextQuery> stopWords = new ArrayList<>();
  private final List<Query> excluded = new ArrayList<>();

  void require(Query query) {
    required.add(query);
  }

  /** Requires a text; one that no language indexes asks for nothing. */
  void require(TextQuery text) {
    if (text.droppedIn().isEmpty()) {
      required.add(text.query());
    } else if (!text.isEmpty()) {
      stopWords.add(text);
    }
  }

  void exclude(Query query) {
    excluded.add(query);
  }

  Query query() {
    if (required.isEmpty() && stopWords.isEmpty() && excluded.isEmpty()) {
      return new MatchNoDocsQuery("only words that no index holds");
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    required.forEach(query -> all.add(query, Occur.MUST));
    stopWords.forEach(
        text -> all.add(required.isEmpty() ? text.alone() : foundOrDropped(text), Occur.MUST));
    excluded.forEach(query -> all.add(query, Occur.MUST_NOT));
    if (required.isEmpty() && stopWords.isEmpty()) {
      all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
    }
    return all.build();
  }

  private static Query foundOrDropped(TextQuery text) {
    return any(List.of(text.query(), analysedAs(text.droppedIn())));
  }

  private static Query analysedAs(Set<String> languages) {
    List<Query> terms = new ArrayList<>();
    for (String language : languages) {
      terms.add(new TermQuery(new Term(ArticleFields.ANALYSED_AS, language)));
    }
    return new BoostQuery(new ConstantScoreQuery(any(terms)), 0);
  }

  private static Query any(List<Query> queries) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    queries.forEach(query -> any.add(query, Occur.SHOULD));
    return any.build();
  }
}
