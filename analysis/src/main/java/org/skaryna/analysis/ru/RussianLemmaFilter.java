// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.ru;

import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.TokenStream;
import org.skaryna.analysis.cache.WordCache;
import org.skaryna.analysis.chain.Stems;
import org.skaryna.analysis.chain.StemsFilter;

/**
 * Replaces a Russian word by its lemmas, see {@link RussianLemmatizer}: {@code книгами -> книга}.
 * Expects normalized tokens.
 */
public final class RussianLemmaFilter extends StemsFilter {
  private static final WordCache<Stems> CACHE = Stems.cache();
  private final RussianLemmatizer lemmatizer = new RussianLemmatizer();

  /** Filters {@code input}. */
  public RussianLemmaFilter(TokenStream input) {
    this(input, Optional.of(CACHE));
  }

  private RussianLemmaFilter(TokenStream input, Optional<WordCache<Stems>> cache) {
    super(input, cache);
  }

  /** The same for a chain that is remembered as a whole. */
  static RussianLemmaFilter inMemory(TokenStream input) {
    return new RussianLemmaFilter(input, Optional.empty());
  }

  @Override
  protected List<String> stems(String word) {
    return lemmatizer.lemmas(word);
  }
}
