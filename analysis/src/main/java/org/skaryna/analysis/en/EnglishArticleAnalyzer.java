// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.en;

import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.skaryna.analysis.chain.StemmingAnalyzer;
import org.skaryna.analysis.cyrillic.CyrillicNormalizationFilter;

/**
 * Analyzes English articles: Lucene's {@link EnglishAnalyzer} with KStem (Krovetz, "Viewing
 * morphology as an inference process", SIGIR 1993) in place of Porter's stemmer, because it keeps
 * {@code universe} and {@code university} apart; {@link EnglishMinimalStemFilter} after it takes
 * the plurals that KStem's dictionary holds as words: {@code books -> book}.
 */
public final class EnglishArticleAnalyzer extends StemmingAnalyzer {
  /** Uses Lucene's English stop words. */
  public EnglishArticleAnalyzer() {
    this(EnglishAnalyzer.getDefaultStopSet(), CharArraySet.EMPTY_SET);
  }

  /** Leaves out {@code stopwords}; words in {@code stemExclusions} are not stemmed. */
  public EnglishArticleAnalyzer(CharArraySet stopwords, CharArraySet stemExclusions) {
    super(stopwords, stemExclusions);
  }

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    Tokenizer source = new StandardTokenizer();
    TokenStream result = wordsToStem(normalize(fieldName, new EnglishPossessiveFilter(source)));
    return new TokenStreamComponents(source, new EnglishMinimalStemFilter(new KStemFilter(result)));
  }

  @Override
  protected TokenStream normalize(String fieldName, TokenStream in) {
    return new CyrillicNormalizationFilter(new LowerCaseFilter(in));
  }
}
