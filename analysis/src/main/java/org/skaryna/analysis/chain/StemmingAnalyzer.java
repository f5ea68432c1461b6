// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.chain;

import java.io.Reader;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.StopwordAnalyzerBase;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.SetKeywordMarkerFilter;

/** An analyzer that leaves out some words and stems the rest, but for some exceptions. */
public abstract class StemmingAnalyzer extends StopwordAnalyzerBase {
  private final CharArraySet stemExclusions;

  /**
   * Keeps copies of both sets.
   *
   * @param stopwords left out, as the chain has normalized them
   * @param stemExclusions not stemmed, likewise normalized
   */
  protected StemmingAnalyzer(CharArraySet stopwords, CharArraySet stemExclusions) {
    super(stopwords);
    this.stemExclusions = CharArraySet.unmodifiableSet(CharArraySet.copy(stemExclusions));
  }

  /**
   * Leaves out the stop words and marks as keywords what is not to be stemmed: a stemmer after it
   * passes keywords unchanged.
   */
  protected final TokenStream wordsToStem(TokenStream normalized) {
    TokenStream rest = new StopFilter(normalized, stopwords);
    return stemExclusions.isEmpty() ? rest : new SetKeywordMarkerFilter(rest, stemExclusions);
  }

  @Override
  protected Reader initReader(String fieldName, Reader reader) {
    return new HyphenCharFilter(reader);
  }
}
