// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.ru;

import java.util.function.Predicate;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.SetKeywordMarkerFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.skaryna.analysis.chain.CompoundFilter;
import org.skaryna.analysis.chain.HyphenCharFilter;
import org.skaryna.analysis.chain.StemmingAnalyzer;
import org.skaryna.analysis.chain.StopWords;
import org.skaryna.analysis.chain.WordMemory;
import org.skaryna.analysis.cyrillic.CyrillicNormalizationFilter;

/**
 * Analyzes Russian articles: {@code Ёлка}, {@code ёлки} and {@code елку} are one term, {@code
 * пошла} and {@code пойдёт} too.
 *
 * <p>The chain: {@link HyphenCharFilter}, {@link StandardTokenizer}, {@link CompoundFilter}, {@link
 * LowerCaseFilter}, {@link CyrillicNormalizationFilter}, {@link RussianNormalizationFilter}, {@link
 * StopFilter}, {@link SetKeywordMarkerFilter} where there are stem exclusions, {@link
 * RussianLemmaFilter}. What the filters make of a word is remembered ({@link WordMemory}).
 */
public final class RussianArticleAnalyzer extends StemmingAnalyzer {
  private final Predicate<String> alsoParts;
  private final boolean ofTexts;
  private final WordMemory lemmas = new WordMemory(this::lemmas);

  /** Uses {@link #getDefaultStopSet()}. */
  public RussianArticleAnalyzer() {
    this(getDefaultStopSet(), CharArraySet.EMPTY_SET);
  }

  /** Leaves out {@code stopwords}; words in {@code stemExclusions} are not stemmed. */
  public RussianArticleAnalyzer(CharArraySet stopwords, CharArraySet stemExclusions) {
    this(stopwords, stemExclusions, word -> false, false);
  }

  private RussianArticleAnalyzer(
      CharArraySet stopwords,
      CharArraySet stemExclusions,
      Predicate<String> alsoParts,
      boolean ofTexts) {
    super(stopwords, stemExclusions);
    this.alsoParts = alsoParts;
    this.ofTexts = ofTexts;
  }

  /**
   * For texts, not for queries: a compound is found by its parts as well, and {@code Россія} is
   * read as it was printed before 1918.
   */
  public static RussianArticleAnalyzer ofTexts() {
    return new RussianArticleAnalyzer(
        getDefaultStopSet(), CharArraySet.EMPTY_SET, RussianLemmatizer::hasParts, true);
  }

  /** Words that carry no meaning of their own, from {@code stopwords.txt}; not modifiable. */
  public static CharArraySet getDefaultStopSet() {
    return DefaultSetHolder.DEFAULT_STOP_SET;
  }

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    Tokenizer source = new StandardTokenizer();
    return new TokenStreamComponents(source, lemmas.filter(source));
  }

  private TokenStream lemmas(TokenStream written) {
    TokenStream words = new CompoundFilter(written, new RussianLemmatizer()::isOneWord, alsoParts);
    return RussianLemmaFilter.inMemory(wordsToStem(normalized(words)));
  }

  @Override
  protected TokenStream normalize(String fieldName, TokenStream in) {
    return normalized(in);
  }

  private TokenStream normalized(TokenStream in) {
    TokenStream repaired = new CyrillicNormalizationFilter(new LowerCaseFilter(in));
    return ofTexts
        ? RussianNormalizationFilter.ofTexts(repaired)
        : new RussianNormalizationFilter(repaired);
  }

  /** Loads the stop words when they are first asked for. */
  private static final class DefaultSetHolder {
    static final CharArraySet DEFAULT_STOP_SET = StopWords.load(RussianArticleAnalyzer.class);
  }
}
