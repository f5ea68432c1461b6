// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Cuts text into words and gives each capitalised one the terms of its keys. */
final class NameTokenizer extends Tokenizer {
  static final int COMMA = 3;
  static final int SENTENCE = 4;
  static final int PARAGRAPH = 8;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);

  private final NameContext words = new NameContext();
  private final NameKeyCache keys = new NameKeyCache();
  private List<String> pending = List.of();
  private int next;

  @Override
  public boolean incrementToken() throws IOException {
    clearAttributes();
    boolean first = next == pending.size();
    while (next == pending.size()) {
      if (!words.next(input)) {
        return false;
      }
      List<String> all = keys.of(words);
      pending = words.isPatronymic() ? NameKeys.patronymic(all) : all;
      next = 0;
    }
    term.setEmpty().append(pending.get(next++)).append('|');
    appendSurface();
    offset.setOffset(correctOffset(words.start()), correctOffset(words.end()));
    increment.setPositionIncrement(first ? words.takeIncrement() : 0);
    return true;
  }

  private void appendSurface() {
    int keyLength = term.length();
    int length = keyLength + words.length();
    System.arraycopy(words.buffer(), 0, term.resizeBuffer(length), keyLength, words.length());
    term.setLength(length);
  }

  @Override
  public void end() throws IOException {
    super.end();
    int last = correctOffset(words.read());
    offset.setOffset(last, last);
    increment.setPositionIncrement(words.takeRest());
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    words.reset();
    pending = List.of();
    next = 0;
  }
}
