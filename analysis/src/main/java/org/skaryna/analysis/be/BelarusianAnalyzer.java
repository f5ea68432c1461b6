// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.be;

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
 * Analyzes Belarusian articles in the official norm, in taraškievica or in Łacinka: {@code
 * сьнегам}, {@code снега} and {@code śnieham} are one term.
 *
 * <p>The chain: {@link HyphenCharFilter}, {@link StandardTokenizer}, {@link CompoundFilter}, {@link
 * LowerCaseFilter}, {@link CyrillicNormalizationFilter}, {@link LacinkaFilter}, {@link
 * BelarusianNormalizationFilter}, {@link StopFilter}, {@link SetKeywordMarkerFilter} where there
 * are stem exclusions, {@link BelarusianStemFilter}. What the filters on both sides of {@link
 * LacinkaFilter}, which alone looks at the words around, make of a word is remembered ({@link
 * WordMemory}).
 */
public final class BelarusianAnalyzer extends StemmingAnalyzer {
  private final Predicate<String> alsoParts;
  private final WordMemory spellings = new WordMemory(this::spellings);
  private final WordMemory stems = new WordMemory(this::stems);

  /** Uses {@link #getDefaultStopSet()}. */
  public BelarusianAnalyzer() {
    this(getDefaultStopSet());
  }

  /** Leaves out {@code stopwords}, which are compared after normalization. */
  public BelarusianAnalyzer(CharArraySet stopwords) {
    this(stopwords, CharArraySet.EMPTY_SET);
  }

  /** Leaves out {@code stopwords}; words in {@code stemExclusions} are not stemmed. */
  public BelarusianAnalyzer(CharArraySet stopwords, CharArraySet stemExclusions) {
    this(stopwords, stemExclusions, word -> false);
  }

  private BelarusianAnalyzer(
      CharArraySet stopwords, CharArraySet stemExclusions, Predicate<String> alsoParts) {
    super(normalized(stopwords), normalized(stemExclusions));
    this.alsoParts = alsoParts;
  }

  /** For texts, not for queries: a compound is found by its parts as well. */
  public static BelarusianAnalyzer ofTexts() {
    return new BelarusianAnalyzer(
        getDefaultStopSet(), CharArraySet.EMPTY_SET, BelarusianCompounds::hasParts);
  }

  /** Words that carry no meaning of their own, from {@code stopwords.txt}; not modifiable. */
  public static CharArraySet getDefaultStopSet() {
    return DefaultSetHolder.DEFAULT_STOP_SET;
  }

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    Tokenizer source = new StandardTokenizer();
    TokenStream cyrillic = new LacinkaFilter(spellings.filter(source));
    return new TokenStreamComponents(source, stems.filter(cyrillic));
  }

  private TokenStream spellings(TokenStream written) {
    return repaired(new CompoundFilter(written, BelarusianCompounds::isOneWord, alsoParts));
  }

  private TokenStream stems(TokenStream cyrillic) {
    return BelarusianStemFilter.inMemory(wordsToStem(new BelarusianNormalizationFilter(cyrillic)));
  }

  private static TokenStream repaired(TokenStream words) {
    return new CyrillicNormalizationFilter(new LowerCaseFilter(words));
  }

  @Override
  protected TokenStream normalize(String fieldName, TokenStream in) {
    return new BelarusianNormalizationFilter(new LacinkaFilter(repaired(in)));
  }

  private static CharArraySet normalized(CharArraySet words) {
    CharArraySet result = new CharArraySet(words.size(), false);
    for (Object word : words) {
      result.add(BelarusianNormalizer.normalize(new String((char[]) word)));
    }
    return result;
  }

  /** Loads the stop words when they are first asked for. */
  private static final class DefaultSetHolder {
    static final CharArraySet DEFAULT_STOP_SET = StopWords.load(BelarusianAnalyzer.class);
  }
}
