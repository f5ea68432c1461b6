// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.chain;

import java.io.IOException;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.skaryna.analysis.cache.WordCache;

/**
 * What a chain of filters makes of words, remembered: a word goes through the chain once, and what
 * came out is given again wherever the word stands, as long as it is among those met lately. The
 * chain may change a word, leave it out, or make several tokens of it, on one position or more; but
 * it must do so by the word alone, whatever stands around it.
 *
 * <p>Shared by all threads; 25 MB when full of words of usual length, 92 MB at the most.
 */
public final class WordMemory {
  private static final int WORDS = 1 << 18;

  /** Above this a word is no word, and is not remembered. */
  private static final int LONGEST = 160;

  private final UnaryOperator<TokenStream> chain;
  private final WordCache<char[]> records = new WordCache<>(WORDS, WordRecord::isOf);

  /**
   * Remembers nothing yet.
   *
   * @param chain puts the filters behind a stream; called once for each thread
   */
  public WordMemory(UnaryOperator<TokenStream> chain) {
    this.chain = chain;
  }

  /** The tokens that the chain makes of {@code words}, which have at most 255 letters each. */
  public TokenStream filter(TokenStream words) {
    return new Filter(words, chain, records);
  }

  private static final class Filter extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute position =
        addAttribute(PositionIncrementAttribute.class);
    private final WordCache<char[]> records;
    private final OneWord word = new OneWord();
    private final TokenStream chain;

    private char[] record = WordRecord.NONE;
    private int token;
    private int letter;
    private int start;
    private int end;
    private int leftOut;

    Filter(TokenStream input, UnaryOperator<TokenStream> chain, WordCache<char[]> records) {
      super(input);
      this.chain = chain.apply(word);
      this.records = records;
    }

    @Override
    public boolean incrementToken() throws IOException {
      while (token == WordRecord.tokens(record)) {
        leftOut += WordRecord.leftOut(record);
        forget();
        if (!input.incrementToken()) {
          return false;
        }
        leftOut += position.getPositionIncrement() - 1;
        takeWord();
      }
      takeToken();
      return true;
    }

    private void takeWord() throws IOException {
      char[] known = records.find(term.buffer(), term.length());
      record = known == null ? learn() : known;
      letter = WordRecord.firstLetter(record);
      start = offset.startOffset();
      end = offset.endOffset();
    }

    private char[] learn() throws IOException {
      word.set(term);
      char[] learnt = WordRecord.of(term.buffer(), term.length(), chain);
      if (learnt.length <= LONGEST) {
        records.keep(term.buffer(), term.length(), learnt);
      }
      return learnt;
    }

    /** Parts of a word keep their places in it; none ends behind the whole. */
    private void takeToken() {
      if (token > 0) {
        clearAttributes();
      }
      letter = WordRecord.copyTo(record, term, token, letter);
      boolean last = WordRecord.end(record, token) == WordRecord.length(record);
      offset.setOffset(
          Math.min(end, start + WordRecord.start(record, token)),
          last ? end : Math.min(end, start + WordRecord.end(record, token)));
      position.setPositionIncrement(WordRecord.increment(record, token) + leftOut);
      leftOut = 0;
      token++;
    }

    private void forget() {
      record = WordRecord.NONE;
      token = 0;
    }

    @Override
    public void end() throws IOException {
      super.end();
      position.setPositionIncrement(position.getPositionIncrement() + leftOut);
    }

    @Override
    public void reset() throws IOException {
      super.reset();
      forget();
      leftOut = 0;
    }

    @Override
    public void close() throws IOException {
      super.close();
      chain.close();
    }
  }

  /** A text of a single word. */
  private static final class OneWord extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private String word = "";
    private boolean given;

    OneWord() {
      addAttribute(PositionIncrementAttribute.class);
    }

    void set(CharTermAttribute written) {
      word = written.toString();
      given = false;
    }

    @Override
    public boolean incrementToken() {
      if (given) {
        return false;
      }
      clearAttributes();
      term.append(word);
      offset.setOffset(0, word.length());
      given = true;
      return true;
    }
  }
}
