// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.be;

import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.skaryna.analysis.chain.PlainFilterFactory;

/**
 * Makes {@link BelarusianNormalizationFilter}: {@code <filter name="belarusianNormalization"/>}. It
 * takes no parameter.
 */
public final class BelarusianNormalizationFilterFactory extends PlainFilterFactory {
  /** The name in Lucene's registry of filters. */
  public static final String NAME = "belarusianNormalization";

  /** Makes the factory; {@code args} must hold no parameter of its own. */
  public BelarusianNormalizationFilterFactory(Map<String, String> args) {
    super(NAME, args);
  }

  /** For Lucene's service loader only. */
  public BelarusianNormalizationFilterFactory() {}

  @Override
  public TokenStream create(TokenStream input) {
    return new BelarusianNormalizationFilter(input);
  }

  /** A word of a prefix, fuzzy or range query is normalized as those of texts are. */
  @Override
  public TokenStream normalize(TokenStream input) {
    return create(input);
  }
}
