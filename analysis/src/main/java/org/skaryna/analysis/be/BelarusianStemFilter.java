// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.be;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.skaryna.analysis.cache.WordCache;
import org.skaryna.analysis.chain.Stems;
import org.skaryna.analysis.chain.StemsFilter;

/**
 * Replaces a Belarusian word by its stems, see {@link BelarusianStemmer}: {@code кнігамі -> кніг}.
 * Expects normalized tokens.
 */
public final class BelarusianStemFilter extends StemsFilter {
  private static final WordCache<Stems> CACHE = Stems.cache();

  /** Filters {@code input}. */
  public BelarusianStemFilter(TokenStream input) {
    super(input, CACHE);
  }

  @Override
  protected List<String> stems(String word) {
    return BelarusianStemmer.stems(word);
  }
}
