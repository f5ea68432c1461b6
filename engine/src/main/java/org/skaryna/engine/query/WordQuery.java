// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.query;

import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BlendedTermQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/**
 * One typed word as the terms of many fields. Rewritten to those that the index holds, all counted
 * as rare as the most frequent; the best field gives the score. (Blending alone fails on a field
 * that no article has.)
 */
final class WordQuery extends Query {
  private final Map<Term, Float> terms;
  private final float otherFields;

  /**
   * Finds any of the terms.
   *
   * @param terms each with its weight
   * @param otherFields what share of their score fields beside the best add
   */
  WordQuery(Map<Term, Float> terms, float otherFields) {
    this.terms = Map.copyOf(terms);
    this.otherFields = otherFields;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    BlendedTermQuery.Builder blended = new BlendedTermQuery.Builder();
    blended.setRewriteMethod(new BlendedTermQuery.DisjunctionMaxRewrite(otherFields));
    boolean any = false;
    for (Map.Entry<Term, Float> entry : terms.entrySet()) {
      TermStates states = TermStates.build(searcher, entry.getKey(), true);
      if (states.docFreq() > 0) {
        blended.add(entry.getKey(), entry.getValue(), states);
        any = true;
      }
    }
    return any ? blended.build() : new MatchNoDocsQuery("no article has the word");
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
        && otherFields == that.otherFields;
  }

  @Override
  public int hashCode() {
    return terms.hashCode();
  }
}
