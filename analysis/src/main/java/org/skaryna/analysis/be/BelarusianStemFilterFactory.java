// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.be;

import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.skaryna.analysis.chain.PlainFilterFactory;

/**
 * Makes {@link BelarusianStemFilter}: {@code <filter name="belarusianStem"/>}. It takes no
 * parameter.
 */
public final class BelarusianStemFilterFactory extends PlainFilterFactory {
  /** The name in Lucene's registry of filters. */
  public static final String NAME = "belarusianStem";

  /** Makes the factory; {@code args} must hold no parameter of its own. */
  public BelarusianStemFilterFactory(Map<String, String> args) {
    super(NAME, args);
  }

  /** For Lucene's service loader only. */
  public BelarusianStemFilterFactory() {}

  @Override
  public TokenStream create(TokenStream input) {
    return new BelarusianStemFilter(input);
  }
}
