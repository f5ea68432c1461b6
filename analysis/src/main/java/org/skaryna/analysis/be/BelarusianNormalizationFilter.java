// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.be;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Applies {@link BelarusianNormalizer}. Expects lower-case tokens; offsets stay those of the text.
 */
public final class BelarusianNormalizationFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  /** Filters {@code input}. */
  public BelarusianNormalizationFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    String normalized = BelarusianNormalizer.normalize(term.toString());
    if (!normalized.isEmpty()) {
      term.setEmpty().append(normalized);
    }
    return true;
  }
}
