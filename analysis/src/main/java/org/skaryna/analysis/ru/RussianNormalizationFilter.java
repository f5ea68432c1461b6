// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.ru;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Applies {@link RussianNormalizer}. Expects lower-case tokens; offsets stay those of the text. */
public final class RussianNormalizationFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  private final boolean inText;

  /** Filters {@code input}, whose words may be of a neighbouring language: {@code кніга} stays. */
  public RussianNormalizationFilter(TokenStream input) {
    this(input, false);
  }

  private RussianNormalizationFilter(TokenStream input, boolean inText) {
    super(input);
    this.inText = inText;
  }

  /** For the words of a Russian text, old or new: {@code Россія -> россия}. */
  static RussianNormalizationFilter ofTexts(TokenStream input) {
    return new RussianNormalizationFilter(input, true);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    term.setLength(RussianNormalizer.normalize(term.buffer(), term.length(), inText));
    return true;
  }
}
