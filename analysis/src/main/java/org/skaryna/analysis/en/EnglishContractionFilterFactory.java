// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.en;

import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.skaryna.analysis.chain.PlainFilterFactory;

/**
 * Makes {@link EnglishContractionFilter}: {@code <filter name="englishContraction"/>}, behind words
 * in small letters. It takes no parameter.
 */
public final class EnglishContractionFilterFactory extends PlainFilterFactory {
  /** The name in Lucene's registry of filters. */
  public static final String NAME = "englishContraction";

  /** Makes the factory; {@code args} must hold no parameter of its own. */
  public EnglishContractionFilterFactory(Map<String, String> args) {
    super(NAME, args);
  }

  /** For Lucene's service loader only. */
  public EnglishContractionFilterFactory() {}

  @Override
  public TokenStream create(TokenStream input) {
    return new EnglishContractionFilter(input);
  }
}
