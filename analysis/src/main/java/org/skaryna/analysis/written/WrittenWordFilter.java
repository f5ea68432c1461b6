// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.written;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.skaryna.analysis.cyrillic.Apostrophe;

/**
 * Writes the apostrophe in one way, {@code сям'я -> сямʼя}, and {@code ў} at a word's beginning,
 * where only the word before decides it, as {@code у}: {@code ўчора -> учора}. Expects lower-case
 * tokens.
 */
final class WrittenWordFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  WrittenWordFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    char[] word = term.buffer();
    for (int i = 0; i < term.length(); i++) {
      if (Apostrophe.isPrinted(word[i])) {
        word[i] = Apostrophe.LETTER;
      }
    }
    if (term.length() > 0 && word[0] == 'ў') {
      word[0] = 'у';
    }
    return true;
  }
}
