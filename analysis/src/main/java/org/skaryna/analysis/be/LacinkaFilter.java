// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.be;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Reads words of the Belarusian Latin script as Cyrillic: {@code śnieham -> сьнегам}. A word is
 * taken for one if {@link Lacinka#hasMark} says so. {@code kino} may be any language: it is read
 * only where the first words of the text, up to {@value #LOOK_AHEAD}, are mostly Latin and every
 * tenth of them has a mark.
 *
 * <p>Expects lower-case tokens; offsets stay those of the text.
 */
public final class LacinkaFilter extends TokenFilter {
  private static final int LOOK_AHEAD = 64;
  private static final int RAREST_MARK = 10;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final Queue<State> ahead = new ArrayDeque<>();
  private boolean started;
  private boolean exhausted;
  private boolean textIsLacinka;

  /** Filters {@code input}. */
  public LacinkaFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!started) {
      lookAhead();
    }
    if (!ahead.isEmpty()) {
      restoreState(ahead.remove());
    } else if (exhausted || !input.incrementToken()) {
      return false;
    }
    if (textIsLacinka || Lacinka.hasMark(term)) {
      String cyrillic = Lacinka.read(term.toString());
      term.setEmpty().append(cyrillic);
    }
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    ahead.clear();
    started = false;
    exhausted = false;
    textIsLacinka = false;
  }

  private void lookAhead() throws IOException {
    int latin = 0;
    int marked = 0;
    while (!exhausted && ahead.size() < LOOK_AHEAD) {
      exhausted = !input.incrementToken();
      if (!exhausted) {
        if (Lacinka.isPossible(term)) {
          latin++;
          marked += Lacinka.hasMark(term) ? 1 : 0;
        }
        ahead.add(captureState());
      }
    }
    started = true;
    textIsLacinka = latin * 2 > ahead.size() && marked > 0 && marked * RAREST_MARK >= latin;
  }
}
