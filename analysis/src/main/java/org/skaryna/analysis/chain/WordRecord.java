// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.chain;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * What a chain of filters makes of one word: how it is laid out in an array.
 *
 * <p>An array without an object around it, as it is mostly far from the processor: the word's
 * length, how many tokens it became, how many positions were left out behind the last of them; for
 * each token its position increment, where it begins and ends in the word, and its length; then the
 * letters of the word and of each token.
 */
final class WordRecord {
  /** Of no word: no token, no letters. */
  static final char[] NONE = new char[3];

  private static final int LENGTH = 0;
  private static final int TOKENS = 1;
  private static final int LEFT_OUT = 2;
  private static final int HEAD = 3;
  private static final int TOKEN_INCREMENT = 0;
  private static final int TOKEN_START = 1;
  private static final int TOKEN_END = 2;
  private static final int TOKEN_LENGTH = 3;
  private static final int TOKEN = 4;

  private WordRecord() {}

  /** Takes down all that comes out of {@code chain}, which is given nothing but the word. */
  static char[] of(char[] word, int length, TokenStream chain) throws IOException {
    var term = chain.getAttribute(CharTermAttribute.class);
    var offset = chain.getAttribute(OffsetAttribute.class);
    var position = chain.getAttribute(PositionIncrementAttribute.class);
    StringBuilder head = new StringBuilder().append((char) length).repeat(0, HEAD - 1);
    StringBuilder letters = new StringBuilder().append(word, 0, length);
    int tokens = 0;
    chain.reset();
    while (chain.incrementToken()) {
      tokens++;
      head.append((char) position.getPositionIncrement())
          .append((char) offset.startOffset())
          .append((char) offset.endOffset())
          .append((char) term.length());
      letters.append(term);
    }
    chain.end();
    head.setCharAt(TOKENS, (char) tokens);
    head.setCharAt(LEFT_OUT, (char) position.getPositionIncrement());
    char[] all = new char[head.length() + letters.length()];
    head.getChars(0, head.length(), all, 0);
    letters.getChars(0, letters.length(), all, head.length());
    return all;
  }

  /** Whether a record is of the word in the first {@code length} letters. */
  static boolean isOf(char[] all, char[] word, int length) {
    int from = HEAD + all[TOKENS] * TOKEN;
    return all[LENGTH] == length && Arrays.equals(all, from, from + length, word, 0, length);
  }

  /** How many letters the word has. */
  static int length(char[] all) {
    return all[LENGTH];
  }

  /** How many tokens it became. */
  static int tokens(char[] all) {
    return all[TOKENS];
  }

  /** How many positions were left out behind the last token. */
  static int leftOut(char[] all) {
    return all[LEFT_OUT];
  }

  static int increment(char[] all, int token) {
    return all[HEAD + token * TOKEN + TOKEN_INCREMENT];
  }

  /** Where a token begins in the word. */
  static int start(char[] all, int token) {
    return all[HEAD + token * TOKEN + TOKEN_START];
  }

  /** Where a token ends in the word. */
  static int end(char[] all, int token) {
    return all[HEAD + token * TOKEN + TOKEN_END];
  }

  /** Makes {@code term} a token; those before it were taken, up to {@code from}. */
  static int copyTo(char[] all, CharTermAttribute term, int token, int from) {
    int length = all[HEAD + token * TOKEN + TOKEN_LENGTH];
    term.copyBuffer(all, from, length);
    return from + length;
  }

  /** Where the first token's letters are, for {@link #copyTo}. */
  static int firstLetter(char[] all) {
    return HEAD + all[TOKENS] * TOKEN + all[LENGTH];
  }
}
