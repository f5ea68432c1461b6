// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.en;

import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.skaryna.analysis.chain.PlainFilterFactory;

/**
 * Makes {@link EnglishLemmaFilter}: {@code <filter name="englishLemma"/>}, behind words in small
 * letters. It takes no parameter.
 */
public final class EnglishLemmaFilterFactory extends PlainFilterFactory {
  /** The name in Lucene's registry of filters. */
  public static final String NAME = "englishLemma";

  /** Makes the factory; {@code args} must hold no parameter of its own. */
  public EnglishLemmaFilterFactory(Map<String, String> args) {
    super(NAME, args);
  }

  /** For Lucene's service loader only. */
  public EnglishLemmaFilterFactory() {}

  @Override
  public TokenStream create(TokenStream input) {
    return new EnglishLemmaFilter(input);
  }
}
