// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.en;

import java.io.IOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Takes apart what is written as one word, see {@link EnglishContractions}: {@code they're -> they
 * are}. Each word keeps the offsets of the whole, so that a highlight marks what is written.
 * Expects words in small letters.
 */
public final class EnglishContractionFilter extends TokenFilter {
  private static final EnglishContractions CONTRACTIONS = EnglishContractions.load();

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute position =
      addAttribute(PositionIncrementAttribute.class);
  private Iterator<String> pending = Collections.emptyIterator();
  private State origin = captureState();

  /** Filters {@code input}. */
  public EnglishContractionFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (pending.hasNext()) {
      restoreState(origin);
      term.setEmpty().append(pending.next());
      position.setPositionIncrement(1);
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    List<String> words = CONTRACTIONS.words(term.toString());
    if (!words.isEmpty()) {
      origin = captureState();
      pending = words.iterator();
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
