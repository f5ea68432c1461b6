// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.en;

import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.skaryna.analysis.chain.PlainFilterFactory;

/**
 * Makes {@link EnglishMisspellingFilter}: {@code <filter name="englishMisspelling"/>}, before what
 * changes capitals. It takes no parameter.
 */
public final class EnglishMisspellingFilterFactory extends PlainFilterFactory {
  /** The name in Lucene's registry of filters. */
  public static final String NAME = "englishMisspelling";

  /** Makes the factory; {@code args} must hold no parameter of its own. */
  public EnglishMisspellingFilterFactory(Map<String, String> args) {
    super(NAME, args);
  }

  /** For Lucene's service loader only. */
  public EnglishMisspellingFilterFactory() {}

  @Override
  public TokenStream create(TokenStream input) {
    return new EnglishMisspellingFilter(input);
  }
}
