// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.chain;

import java.io.IOException;
import java.util.Locale;
import java.util.function.Predicate;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Decides what a hyphen joins. Where the language says that it is one word, it stays one token with
 * its hyphens, {@code юго-западный}; else each part is a token of its own, {@code Минск-Москва ->
 * Минск, Москва}. Expects the text to have come through {@link HyphenCharFilter}.
 */
public final class CompoundFilter extends TokenFilter {
  private final Predicate<String> isOneWord;
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offsets = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute position =
      addAttribute(PositionIncrementAttribute.class);
  private final Predicate<String> alsoParts;
  private State compound = captureState();
  private String rest = "";
  private boolean beside;

  /**
   * Filters {@code input}.
   *
   * @param isOneWord told of words in small letters, with {@code -} for each hyphen
   */
  public CompoundFilter(TokenStream input, Predicate<String> isOneWord) {
    this(input, isOneWord, word -> false);
  }

  /**
   * Filters {@code input}, for texts whose compounds are to be found by a part too.
   *
   * @param alsoParts which of the words that stay one stand beside their parts: {@code
   *     юго-западный, юго, западный} at one position
   */
  public CompoundFilter(
      TokenStream input, Predicate<String> isOneWord, Predicate<String> alsoParts) {
    super(input);
    this.isOneWord = isOneWord;
    this.alsoParts = alsoParts;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!rest.isEmpty()) {
      restoreState(compound);
      position.setPositionIncrement(beside ? 0 : 1);
      takePart();
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    if (hasJoint()) {
      cutOrKeep(term.toString());
    }
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    rest = "";
    beside = false;
  }

  private void cutOrKeep(String word) {
    String hyphenated = word.replace(HyphenCharFilter.JOINT, '-');
    String small = hyphenated.toLowerCase(Locale.ROOT);
    beside = isOneWord.test(small);
    if (beside) {
      term.setEmpty().append(hyphenated);
      if (alsoParts.test(small)) {
        compound = captureState();
        rest = word;
      }
      return;
    }
    compound = captureState();
    rest = word;
    takePart();
  }

  /** Makes the token the first part of the rest; parts end where the whole does, at the latest. */
  private void takePart() {
    int end = offsets.endOffset();
    int start = Math.min(end, offsets.startOffset() + term.length() - rest.length());
    int cut = rest.indexOf(HyphenCharFilter.JOINT);
    String part = cut < 0 ? rest : rest.substring(0, cut);
    rest = cut < 0 ? "" : rest.substring(cut + 1);
    offsets.setOffset(start, rest.isEmpty() ? end : Math.min(end, start + part.length()));
    term.setEmpty().append(part);
  }

  private boolean hasJoint() {
    for (int i = 0; i < term.length(); i++) {
      if (term.charAt(i) == HyphenCharFilter.JOINT) {
        return true;
      }
    }
    return false;
  }
}
