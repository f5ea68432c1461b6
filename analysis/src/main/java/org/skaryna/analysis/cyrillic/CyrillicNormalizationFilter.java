// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.cyrillic;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Applies {@link CyrillicNormalizer}. Expects lower-case tokens; offsets stay those of the text.
 */
public final class CyrillicNormalizationFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  /** Filters {@code input}. */
  public CyrillicNormalizationFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    int length = CyrillicNormalizer.normalize(term.buffer(), term.length());
    if (length > 0) {
      term.setLength(length);
    }
    return true;
  }
}
