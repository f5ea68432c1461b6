// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.ru;

import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.skaryna.analysis.chain.CompoundFilter;
import org.skaryna.analysis.chain.PlainFilterFactory;

/**
 * Makes the {@link CompoundFilter} of Russian words: {@code <filter name="russianCompound"/>},
 * behind the character filter {@code hyphen}. It takes no parameter.
 */
public final class RussianCompoundFilterFactory extends PlainFilterFactory {
  /** The name in Lucene's registry of filters. */
  public static final String NAME = "russianCompound";

  /** Makes the factory; {@code args} must hold no parameter of its own. */
  public RussianCompoundFilterFactory(Map<String, String> args) {
    super(NAME, args);
  }

  /** For Lucene's service loader only. */
  public RussianCompoundFilterFactory() {}

  @Override
  public TokenStream create(TokenStream input) {
    return new CompoundFilter(input, new RussianLemmatizer()::isOneWord);
  }
}
