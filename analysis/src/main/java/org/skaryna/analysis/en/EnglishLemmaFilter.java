// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.en;

import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.TokenStream;
import org.skaryna.analysis.cache.WordCache;
import org.skaryna.analysis.chain.Stems;
import org.skaryna.analysis.chain.StemsFilter;

/**
 * Replaces an English word by its lemmas, see {@link EnglishLemmatizer}: {@code wrote -> write}.
 * Expects words in small letters.
 */
public final class EnglishLemmaFilter extends StemsFilter {
  private static final WordCache<Stems> CACHE = Stems.cache();
  private final EnglishLemmatizer lemmatizer = new EnglishLemmatizer();

  /** Filters {@code input}. */
  public EnglishLemmaFilter(TokenStream input) {
    this(input, Optional.of(CACHE));
  }

  private EnglishLemmaFilter(TokenStream input, Optional<WordCache<Stems>> cache) {
    super(input, cache);
  }

  /** The same for a chain that is remembered as a whole. */
  static EnglishLemmaFilter inMemory(TokenStream input) {
    return new EnglishLemmaFilter(input, Optional.empty());
  }

  @Override
  protected List<String> stems(String word) {
    return lemmatizer.lemmas(word);
  }
}
