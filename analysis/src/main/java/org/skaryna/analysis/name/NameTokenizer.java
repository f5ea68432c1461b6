// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

import java.io.IOException;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.AttributeFactory;

/** Cuts text into words and gives each capitalised one the terms of its keys. */
final class NameTokenizer extends Tokenizer {
  static final int COMMA = 3;
  static final int SENTENCE = 4;
  static final int PARAGRAPH = 8;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);

  private final NameKeyFilter.Terms terms;
  private final NameContext words = new NameContext();
  private final PendingKeys pending = new PendingKeys();

  /** Writes {@code key|Surface}. */
  NameTokenizer() {
    this(DEFAULT_TOKEN_ATTRIBUTE_FACTORY, NameKeyFilter.Terms.KEY_AND_SURFACE);
  }

  /** Makes attributes by {@code factory}. */
  NameTokenizer(AttributeFactory factory, NameKeyFilter.Terms terms) {
    super(factory);
    this.terms = terms;
  }

  @Override
  public boolean incrementToken() throws IOException {
    clearAttributes();
    boolean first = pending.isEmpty();
    while (pending.isEmpty()) {
      if (!words.next(input)) {
        return false;
      }
      pending.take(words.word(), words.isChained(), words.isPatronymic());
    }
    pending.write(term);
    if (terms == NameKeyFilter.Terms.KEY_AND_SURFACE) {
      NameTerms.addSurface(term, words.buffer(), words.length());
    }
    offset.setOffset(correctOffset(words.start()), correctOffset(words.end()));
    increment.setPositionIncrement(first ? words.takeIncrement() : 0);
    return true;
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
    pending.clear();
  }
}
