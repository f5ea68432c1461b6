// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.be;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.skaryna.analysis.chain.StemCache;
import org.skaryna.analysis.chain.StemsFilter;

/**
 * Replaces a Belarusian word by its stems, see {@link BelarusianStemmer}: {@code кнігамі -> кніг}.
 * Expects normalized tokens.
 */
public final class BelarusianStemFilter extends StemsFilter {
  private static final StemCache CACHE = new StemCache();

  /** Filters {@code input}. */
  public BelarusianStemFilter(TokenStream input) {
    super(input, CACHE);
  }

  @Override
  protected List<String> stems(String word) {
    return BelarusianStemmer.stems(word);
  }
}
