// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.ru;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Applies {@link RussianNormalizer}. Expects lower-case tokens; offsets stay those of the text. */
public final class RussianNormalizationFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  /** Filters {@code input}. */
  public RussianNormalizationFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    term.setLength(RussianNormalizer.normalize(term.buffer(), term.length()));
    return true;
  }
}
