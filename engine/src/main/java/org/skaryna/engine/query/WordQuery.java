// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BlendedTermQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.TermQuery;
import org.skaryna.engine.schema.ArticleSimilarity;

/**
 * One typed word as the terms of many fields. Rewritten to those that the index holds, all counted
 * as rare as the most frequent; the best field gives the score. (Blending alone fails on a field
 * that no article has.) To articles that hold the word as typed so much is added that no other form
 * of it, in whatever field, outweighs it.
 */
final class WordQuery extends Query {
  private static final ArticleSimilarity SIMILARITY = new ArticleSimilarity();

  /** What is left of a score, so that a word counts beside names what it would without the rest. */
  private static final float FORMS = 0.6f;

  /** In how many fields beside its best a word of an article may stand in another form. */
  private static final int MOST_FIELDS = 3;

  private final Map<Term, Float> terms;
  private final Set<Term> typed;
  private final float otherFields;

  /**
   * Finds any of the terms.
   *
   * @param terms each with its weight
   * @param typed those of them that are the word as typed, where others are not; else none
   * @param otherFields what share of their score fields beside the best add
   */
  WordQuery(Map<Term, Float> terms, Set<Term> typed, float otherFields) {
    this.terms = Map.copyOf(terms);
    this.typed = Set.copyOf(typed);
    this.otherFields = otherFields;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    BlendedTermQuery.Builder blended = new BlendedTermQuery.Builder();
    blended.setRewriteMethod(new BlendedTermQuery.DisjunctionMaxRewrite(otherFields));
    Map<Term, TermStates> indexed = new LinkedHashMap<>();
    int documents = 0;
    for (Map.Entry<Term, Float> entry : terms.entrySet()) {
      TermStates states = ShardSearcher.states(searcher, entry.getKey());
      if (states.docFreq() > 0) {
        blended.add(entry.getKey(), entry.getValue(), states);
        indexed.put(entry.getKey(), states);
        documents = Math.max(documents, states.docFreq());
      }
    }
    if (indexed.isEmpty()) {
      return new MatchNoDocsQuery("no article has the word");
    }
    if (typed.isEmpty()) {
      return blended.build();
    }
    float rarity = SIMILARITY.idf(documents, ShardSearcher.articles(searcher));
    return asTypedFirst(new BoostQuery(blended.build(), FORMS), indexed, rarity);
  }

  /**
   * In one field a word scores less than its weight times its rarity; fields beside the best add
   * their share of that, and few articles have the word in more than three more.
   */
  private Query asTypedFirst(Query forms, Map<Term, TermStates> indexed, float rarity) {
    float most = 0;
    for (Map.Entry<Term, Float> entry : terms.entrySet()) {
      most = typed.contains(entry.getKey()) ? most : Math.max(most, entry.getValue());
    }
    float more = FORMS * rarity * most * (1 + MOST_FIELDS * otherFields);
    List<Query> asTyped = new ArrayList<>();
    indexed.forEach((term, states) -> {
      if (typed.contains(term)) {
        asTyped.add(new TermQuery(term, states));
      }
    });
    if (asTyped.isEmpty()) {
      return forms;
    }
    Query any = new ConstantScoreQuery(new DisjunctionMaxQuery(asTyped, 0));
    return new BooleanQuery.Builder()
        .add(forms, Occur.MUST)
        .add(new BoostQuery(any, more), Occur.SHOULD)
        .build();
  }

  @Override
  public void visit(QueryVisitor visitor) {
    Term[] wanted =
        terms.keySet().stream().filter(t -> visitor.acceptField(t.field())).toArray(Term[]::new);
    if (wanted.length > 0) {
      visitor.consumeTerms(this, wanted);
    }
  }

  @Override
  public String toString(String field) {
    return terms.keySet().stream()
        .map(Term::toString)
        .sorted()
        .collect(Collectors.joining(" ", "word(", ")"));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WordQuery that
        && terms.equals(that.terms)
        && typed.equals(that.typed)
        && otherFields == that.otherFields;
  }

  @Override
  public int hashCode() {
    return terms.hashCode();
  }
}
