// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Replaces each capitalised token by its name keys, all at the token's position, so that {@code
 * Лабковічу} and {@code Labkovich} have a key in common. Other tokens are left out, with their
 * positions, or kept beside the keys. Belongs before any filter that changes capitals.
 *
 * <p>{@link NameAnalyzer} knows more of the text: a comma keeps words apart, a dot makes an
 * initial. Behind another tokenizer only a token that ends in its dot ({@code У.}) is an initial.
 */
public final class NameKeyFilter extends TokenFilter {
  /** What terms are made of. */
  public enum Terms {
    /** The key alone: to be matched as it is, which finds every spelling and some other names. */
    KEY,
    /** {@code key|Surface} ({@link NameTerms}): to be judged by {@link NameMatcher}. */
    KEY_AND_SURFACE
  }

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);

  private final Terms terms;
  private final boolean preserveOriginal;
  private final char[] word = new char[NameWords.LONGEST + 1];
  private int length;
  private boolean initial;
  private final PendingKeys pending = new PendingKeys();
  private int skipped;
  private State origin = captureState();

  /**
   * Filters {@code input}.
   *
   * @param preserveOriginal whether all tokens stay, before the keys of theirs
   */
  public NameKeyFilter(TokenStream input, Terms terms, boolean preserveOriginal) {
    super(input);
    this.terms = terms;
    this.preserveOriginal = preserveOriginal;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!pending.isEmpty()) {
      restoreState(origin);
      writeKey();
      increment.setPositionIncrement(0);
      return true;
    }
    while (input.incrementToken()) {
      takeKeys();
      if (preserveOriginal) {
        origin = pending.isEmpty() ? origin : captureState();
        return true;
      }
      if (!pending.isEmpty()) {
        origin = captureState();
        writeKey();
        increment.setPositionIncrement(increment.getPositionIncrement() + takeSkipped());
        return true;
      }
      skipped += increment.getPositionIncrement();
    }
    return false;
  }

  private int takeSkipped() {
    int taken = skipped;
    skipped = 0;
    return taken;
  }

  private void writeKey() {
    pending.write(term);
    if (terms == Terms.KEY_AND_SURFACE) {
      NameTerms.addSurface(term, word, length);
    }
  }

  /** Takes the keys of the token; none where it is no name. */
  private void takeKeys() {
    boolean chained = initial && increment.getPositionIncrement() == 1;
    initial = false;
    pending.clear();
    if (term.length() > NameWords.LONGEST
        || !NameWords.isCapitalised(term.buffer(), term.length())) {
      return;
    }
    length = term.length();
    System.arraycopy(term.buffer(), 0, word, 0, length);
    NameWord found = NameWord.of(word, length);
    initial = found.isInitial();
    pending.take(found, initial && chained, false);
  }

  @Override
  public void end() throws IOException {
    super.end();
    increment.setPositionIncrement(increment.getPositionIncrement() + takeSkipped());
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    pending.clear();
    skipped = 0;
    initial = false;
  }
}
