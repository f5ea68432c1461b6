// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.be;

import java.util.List;
import java.util.Optional;
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
    this(input, Optional.of(CACHE));
  }

  private BelarusianStemFilter(TokenStream input, Optional<WordCache<Stems>> cache) {
    super(input, cache);
  }

  /** The same for a chain that is remembered as a whole. */
  static BelarusianStemFilter inMemory(TokenStream input) {
    return new BelarusianStemFilter(input, Optional.empty());
  }

  @Override
  protected List<String> stems(String word) {
    return BelarusianStemmer.stems(word);
  }
}
