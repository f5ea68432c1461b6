// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.en;

import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.TokenStream;
import org.skaryna.analysis.cache.WordCache;
import org.skaryna.analysis.chain.Stems;
import org.skaryna.analysis.chain.StemsFilter;

/**
 * Puts the word that was meant beside a misspelt one, see {@link EnglishMisspellings}: {@code
 * goverment -> goverment, government}. It reads words as they are written: one with a capital may
 * be a name and stays alone.
 */
public final class EnglishMisspellingFilter extends StemsFilter {
  private static final WordCache<Stems> CACHE = Stems.cache();

  private final EnglishLemmatizer lemmatizer = new EnglishLemmatizer();
  private final EnglishMisspellings misspellings = new EnglishMisspellings();

  /** Filters {@code input}. */
  public EnglishMisspellingFilter(TokenStream input) {
    this(input, Optional.of(CACHE));
  }

  private EnglishMisspellingFilter(TokenStream input, Optional<WordCache<Stems>> cache) {
    super(input, cache);
  }

  /** The same for a chain that is remembered as a whole. */
  static EnglishMisspellingFilter inMemory(TokenStream input) {
    return new EnglishMisspellingFilter(input, Optional.empty());
  }

  @Override
  protected List<String> stems(String word) {
    if (!EnglishMisspellings.mayBeMended(word) || lemmatizer.knows(word)) {
      return List.of(word);
    }
    return misspellings.mended(word).map(meant -> List.of(word, meant)).orElse(List.of(word));
  }
}
