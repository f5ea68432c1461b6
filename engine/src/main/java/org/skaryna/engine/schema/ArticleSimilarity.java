// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.schema;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;

/**
 * BM25 (Robertson et al., "Okapi at TREC-3", 1994) whose notion of a rare word counts the whole
 * index instead of one language's field. Otherwise a word would weigh less in the language that
 * fewer articles are written in, and hits of different languages could not be ranked together.
 */
public final class ArticleSimilarity extends BM25Similarity {

  @Override
  public Explanation idfExplain(CollectionStatistics field, TermStatistics term) {
    return super.idfExplain(wholeIndex(field), term);
  }

  @Override
  public Explanation idfExplain(CollectionStatistics field, TermStatistics[] terms) {
    return super.idfExplain(wholeIndex(field), terms);
  }

  /** How rare a word is that stands in {@code docFreq} of {@code docCount} articles. */
  @Override
  public float idf(long docFreq, long docCount) {
    return super.idf(docFreq, docCount);
  }

  private static CollectionStatistics wholeIndex(CollectionStatistics field) {
    return new CollectionStatistics(
        field.field(),
        field.maxDoc(),
        field.maxDoc(),
        Math.max(field.sumTotalTermFreq(), field.maxDoc()),
        Math.max(field.sumDocFreq(), field.maxDoc()));
  }
}
