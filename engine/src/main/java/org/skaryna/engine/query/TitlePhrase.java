// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.query;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.SmallFloat;
import org.skaryna.engine.schema.ArticleSimilarity;

/**
 * Words one behind the other in the titles of one language. The rarer the words and the shorter the
 * title, the higher it scores: highest where they are the whole title. It marks nothing in what it
 * finds, for it stands beside the words, which are marked one by one.
 */
final class TitlePhrase extends Query {
  private final String field;
  private final MultiPhraseQuery phrase;
  private final List<TermStatistics> words;

  /**
   * Finds {@code phrase}.
   *
   * @param words how frequent each of its words is, in the whole index
   */
  TitlePhrase(String field, MultiPhraseQuery phrase, List<TermStatistics> words) {
    this.field = field;
    this.phrase = phrase;
    this.words = List.copyOf(words);
  }

  String field() {
    return field;
  }

  /** What it looks for, as Lucene would find and mark it. */
  MultiPhraseQuery phrase() {
    return phrase;
  }

  /** Whether the title of an article found holds nothing else, stop words of its language aside. */
  boolean isWholeTitle(LeafReader segment, int doc) throws IOException {
    NumericDocValues lengths = segment.getNormValues(field);
    return lengths != null
        && lengths.advanceExact(doc)
        && SmallFloat.byte4ToInt((byte) lengths.longValue()) == words.size();
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    Query simplest = searcher.rewrite(phrase);
    Weight found = searcher.createWeight(simplest, ScoreMode.COMPLETE_NO_SCORES, 1);
    if (!mode.needsScores()) {
      return found;
    }
    TermStatistics[] counts = words.toArray(TermStatistics[]::new);
    return new TitleWeight(
        this,
        found,
        new ArticleSimilarity().scorer(boost, searcher.collectionStatistics(field), counts));
  }

  @Override
  public void visit(QueryVisitor visitor) {
    phrase.visit(visitor);
  }

  @Override
  public String toString(String of) {
    return "title(" + phrase.toString(of) + ")";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TitlePhrase that
        && phrase.equals(that.phrase)
        && words.equals(that.words);
  }

  @Override
  public int hashCode() {
    return phrase.hashCode();
  }
}
