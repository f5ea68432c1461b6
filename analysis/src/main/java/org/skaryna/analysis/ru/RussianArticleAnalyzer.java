// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.ru;

import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.skaryna.analysis.chain.StemmingAnalyzer;
import org.skaryna.analysis.cyrillic.CyrillicNormalizationFilter;
import org.tartarus.snowball.ext.RussianStemmer;

/**
 * Analyzes Russian articles: Lucene's {@link RussianAnalyzer} with letters repaired and {@code ё}
 * folded first, so that {@code Ёлка}, {@code ёлки} and {@code елку} are one term.
 */
public final class RussianArticleAnalyzer extends StemmingAnalyzer {
  /** Uses Lucene's Russian stop words. */
  public RussianArticleAnalyzer() {
    this(RussianAnalyzer.getDefaultStopSet(), CharArraySet.EMPTY_SET);
  }

  /** Leaves out {@code stopwords}; words in {@code stemExclusions} are not stemmed. */
  public RussianArticleAnalyzer(CharArraySet stopwords, CharArraySet stemExclusions) {
    super(stopwords, stemExclusions);
  }

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    Tokenizer source = new StandardTokenizer();
    TokenStream result = wordsToStem(normalize(fieldName, source));
    return new TokenStreamComponents(source, new SnowballFilter(result, new RussianStemmer()));
  }

  @Override
  protected TokenStream normalize(String fieldName, TokenStream in) {
    return new RussianNormalizationFilter(new CyrillicNormalizationFilter(new LowerCaseFilter(in)));
  }
}
