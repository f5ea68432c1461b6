// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.en;

import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.skaryna.analysis.chain.CompoundFilter;
import org.skaryna.analysis.chain.PlainFilterFactory;

/**
 * Makes the {@link CompoundFilter} of English words: {@code <filter name="englishCompound"/>},
 * behind the character filter {@code hyphen}. It takes no parameter.
 */
public final class EnglishCompoundFilterFactory extends PlainFilterFactory {
  /** The name in Lucene's registry of filters. */
  public static final String NAME = "englishCompound";

  /** Makes the factory; {@code args} must hold no parameter of its own. */
  public EnglishCompoundFilterFactory(Map<String, String> args) {
    super(NAME, args);
  }

  /** For Lucene's service loader only. */
  public EnglishCompoundFilterFactory() {}

  @Override
  public TokenStream create(TokenStream input) {
    return new CompoundFilter(input, new EnglishLemmatizer()::isOneWord);
  }
}
