// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.be;

import java.io.IOException;
import java.util.Collections;
import java.util.Iterator;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Replaces a Belarusian word by its stems, see {@link BelarusianStemmer}; where a form can be read
 * in more than one way, the stems stand at one position. Expects normalized tokens; words marked as
 * keywords pass unchanged.
 */
public final class BelarusianStemFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
  private final PositionIncrementAttribute position =
      addAttribute(PositionIncrementAttribute.class);
  private Iterator<String> pending = Collections.emptyIterator();
  private State origin = captureState();

  /** Filters {@code input}. */
  public BelarusianStemFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (pending.hasNext()) {
      restoreState(origin);
      term.setEmpty().append(pending.next());
      position.setPositionIncrement(0);
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    if (!keyword.isKeyword()) {
      pending = BelarusianStemmer.stems(term.toString()).iterator();
      origin = captureState();
      term.setEmpty().append(pending.next());
    }
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    pending = Collections.emptyIterator();
  }
}
