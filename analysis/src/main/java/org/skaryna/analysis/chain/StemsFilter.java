// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.chain;

import java.io.IOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.skaryna.analysis.cache.WordCache;

/**
 * Replaces a word by its stems or lemmas; where a form can be read in more than one way, they stand
 * at one position. Words marked as keywords pass unchanged.
 */
public abstract class StemsFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
  private final PositionIncrementAttribute position =
      addAttribute(PositionIncrementAttribute.class);
  private final Recall recall;
  private Iterator<String> pending = Collections.emptyIterator();
  private State origin = captureState();

  /** Where the stems of a word come from. */
  private interface Recall {
    Stems of(char[] letters, int length);
  }

  /**
   * Filters {@code input}.
   *
   * @param cache shared by the filters of one language; none where a {@link WordMemory} remembers
   *     what comes of a word, as the same word hardly comes here again
   */
  protected StemsFilter(TokenStream input, Optional<WordCache<Stems>> cache) {
    super(input);
    this.recall =
        cache
            .<Recall>map(words -> (letters, length) -> words.get(letters, length, this::learn))
            .orElse((letters, length) -> learn(new String(letters, 0, length)));
  }

  /** The stems of a normalized word: at least one, none twice, the likeliest first. */
  protected abstract List<String> stems(String word);

  @Override
  public final boolean incrementToken() throws IOException {
    if (pending.hasNext()) {
      restoreState(origin);
      term.setEmpty().append(pending.next());
      position.setPositionIncrement(0);
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    if (!keyword.isKeyword()) {
      pending = recall.of(term.buffer(), term.length()).stems().iterator();
      String first = pending.next();
      if (pending.hasNext()) {
        origin = captureState();
      }
      term.setEmpty().append(first);
    }
    return true;
  }

  private Stems learn(String word) {
    return new Stems(word, stems(word));
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    pending = Collections.emptyIterator();
  }
}
