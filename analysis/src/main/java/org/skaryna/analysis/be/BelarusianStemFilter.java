// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.be;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/**
 * Brings the forms of a Belarusian word to one stem, see {@link BelarusianStemmer}. Expects
 * normalized tokens; words marked as keywords pass unchanged.
 */
public final class BelarusianStemFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);

  /** Filters {@code input}. */
  public BelarusianStemFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    if (!keyword.isKeyword()) {
      String stem = BelarusianStemmer.stem(term.toString());
      term.setEmpty().append(stem);
    }
    return true;
  }
}
