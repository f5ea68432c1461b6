// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.en;

import java.util.function.Predicate;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.SetKeywordMarkerFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.skaryna.analysis.chain.CompoundFilter;
import org.skaryna.analysis.chain.HyphenCharFilter;
import org.skaryna.analysis.chain.StemmingAnalyzer;
import org.skaryna.analysis.chain.StopWords;
import org.skaryna.analysis.chain.WordMemory;
import org.skaryna.analysis.cyrillic.CyrillicNormalizationFilter;

/**
 * Analyzes English articles: {@code wrote} and {@code written} are one term, {@code universe} and
 * {@code university} two.
 *
 * <p>The chain: {@link HyphenCharFilter}, {@link StandardTokenizer}, {@link
 * EnglishPossessiveFilter}, {@link CompoundFilter}, {@link EnglishMisspellingFilter}, {@link
 * LowerCaseFilter}, {@link CyrillicNormalizationFilter}, {@link EnglishContractionFilter}, {@link
 * StopFilter}, {@link SetKeywordMarkerFilter} where there are stem exclusions, {@link
 * EnglishLemmaFilter}. What the filters make of a word is remembered ({@link WordMemory}).
 */
public final class EnglishArticleAnalyzer extends StemmingAnalyzer {
  private final Predicate<String> alsoParts;
  private final boolean mends;
  private final WordMemory lemmas = new WordMemory(this::lemmas);

  /** Uses {@link #getDefaultStopSet()}. */
  public EnglishArticleAnalyzer() {
    this(getDefaultStopSet(), CharArraySet.EMPTY_SET);
  }

  /** Leaves out {@code stopwords}; words in {@code stemExclusions} are not stemmed. */
  public EnglishArticleAnalyzer(CharArraySet stopwords, CharArraySet stemExclusions) {
    this(stopwords, stemExclusions, word -> false, true);
  }

  private EnglishArticleAnalyzer(
      CharArraySet stopwords,
      CharArraySet stemExclusions,
      Predicate<String> alsoParts,
      boolean mends) {
    super(stopwords, stemExclusions);
    this.alsoParts = alsoParts;
    this.mends = mends;
  }

  /** For texts, not for queries: a compound is found by its parts as well. */
  public static EnglishArticleAnalyzer ofTexts() {
    return new EnglishArticleAnalyzer(
        getDefaultStopSet(), CharArraySet.EMPTY_SET, EnglishLemmatizer::hasParts, true);
  }

  /**
   * For queries: what is typed is not mended, {@code goverment} finds only who wrote so, and
   * another word is left to be suggested.
   */
  public static EnglishArticleAnalyzer ofQueries() {
    return new EnglishArticleAnalyzer(
        getDefaultStopSet(), CharArraySet.EMPTY_SET, word -> false, false);
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
    EnglishLemmatizer lemmatizer = new EnglishLemmatizer();
    TokenStream words =
        new CompoundFilter(new EnglishPossessiveFilter(written), lemmatizer::isOneWord, alsoParts);
    TokenStream meant = mends ? EnglishMisspellingFilter.inMemory(words) : words;
    TokenStream result = wordsToStem(new EnglishContractionFilter(repaired(meant)));
    return EnglishLemmaFilter.inMemory(result);
  }

  @Override
  protected TokenStream normalize(String fieldName, TokenStream in) {
    return repaired(in);
  }

  private static TokenStream repaired(TokenStream words) {
    return new CyrillicNormalizationFilter(new LowerCaseFilter(words));
  }

  /** Loads the stop words when they are first asked for. */
  private static final class DefaultSetHolder {
    static final CharArraySet DEFAULT_STOP_SET = StopWords.load(EnglishArticleAnalyzer.class);
  }
}
