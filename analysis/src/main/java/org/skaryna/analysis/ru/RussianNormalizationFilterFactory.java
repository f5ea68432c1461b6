// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.ru;

import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.skaryna.analysis.chain.PlainFilterFactory;

/**
 * Makes {@link RussianNormalizationFilter}: {@code <filter name="russianNormalization"/>}. It takes
 * no parameter.
 */
public final class RussianNormalizationFilterFactory extends PlainFilterFactory {
  /** The name in Lucene's registry of filters. */
  public static final String NAME = "russianNormalization";

  /** Makes the factory; {@code args} must hold no parameter of its own. */
  public RussianNormalizationFilterFactory(Map<String, String> args) {
    super(NAME, args);
  }

  /** For Lucene's service loader only. */
  public RussianNormalizationFilterFactory() {}

  @Override
  public TokenStream create(TokenStream input) {
    return new RussianNormalizationFilter(input);
  }

  /** A word of a prefix, fuzzy or range query is normalized as those of texts are. */
  @Override
  public TokenStream normalize(TokenStream input) {
    return create(input);
  }
}
