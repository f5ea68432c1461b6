// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.query;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermStatistics;
import org.jspecify.annotations.Nullable;
import org.skaryna.engine.schema.ArticleSimilarity;
import org.skaryna.engine.schema.FieldStatistics;

/**
 * Searches one part of an index by the counts of the whole, so that an article scores what it would
 * if all were in one.
 */
public final class ShardSearcher extends IndexSearcher {
  private final WholeIndex whole;

  /**
   * What is known of all parts together.
   *
   * @param articles how many there are, deleted ones included
   * @param fields counts of each field that an article has
   * @param terms counts of each term that a query asks for and an article holds
   */
  public record WholeIndex(
      long articles, Map<String, CollectionStatistics> fields, Map<Term, TermCount> terms) {
    public WholeIndex {
      fields = Map.copyOf(fields);
      terms = Map.copyOf(terms);
    }
  }

  public ShardSearcher(IndexReader part, WholeIndex whole) {
    super(part);
    this.whole = whole;
    setSimilarity(new ArticleSimilarity());
    setQueryCache(null);
  }

  /** How many articles there are, where the searcher sees but a part of them in all parts. */
  public static long articles(IndexSearcher searcher) {
    return searcher instanceof ShardSearcher shard
        ? shard.whole.articles()
        : searcher.getIndexReader().maxDoc();
  }

  /** Where a term stands in the part, counted in the whole. */
  static TermStates states(IndexSearcher searcher, Term term) throws IOException {
    if (!(searcher instanceof ShardSearcher shard)) {
      return TermStates.build(searcher, term, true);
    }
    TermStates here = new TermStates(searcher.getTopReaderContext());
    for (LeafReaderContext segment : searcher.getLeafContexts()) {
      TermsEnum terms = Terms.getTerms(segment.reader(), term.field()).iterator();
      if (terms.seekExact(term.bytes())) {
        here.register(terms.termState(), segment.ord);
      }
    }
    TermCount count = shard.whole.terms().getOrDefault(term, TermCount.NONE);
    if (count.articles() > 0) {
      here.accumulateStatistics(count.articles(), count.places());
    }
    return here;
  }

  /**
   * The counts of the whole, or those given where they are larger: a blended term counts as often
   * as the most frequent that it is blended with.
   */
  @Override
  public TermStatistics termStatistics(Term term, int docFreq, long totalTermFreq)
      throws IOException {
    TermCount count = whole.terms().getOrDefault(term, TermCount.NONE);
    return super.termStatistics(
        term, Math.max(docFreq, count.articles()), Math.max(totalTermFreq, count.places()));
  }

  @Override
  public @Nullable CollectionStatistics collectionStatistics(String field) throws IOException {
    CollectionStatistics own = whole.fields().get(field);
    return own == null
        ? super.collectionStatistics(field) // one that nothing is ranked by, such as an id
        : FieldStatistics.ofAllLanguages(own, whole.fields()::get);
  }
}
