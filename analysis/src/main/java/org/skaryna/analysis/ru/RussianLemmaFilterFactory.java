// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.ru;

import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.skaryna.analysis.chain.PlainFilterFactory;

/**
 * Makes {@link RussianLemmaFilter}: {@code <filter name="russianLemma"/>}, behind {@code
 * russianNormalization}. It takes no parameter.
 */
public final class RussianLemmaFilterFactory extends PlainFilterFactory {
  /** The name in Lucene's registry of filters. */
  public static final String NAME = "russianLemma";

  /** Makes the factory; {@code args} must hold no parameter of its own. */
  public RussianLemmaFilterFactory(Map<String, String> args) {
    super(NAME, args);
  }

  /** For Lucene's service loader only. */
  public RussianLemmaFilterFactory() {}

  @Override
  public TokenStream create(TokenStream input) {
    return new RussianLemmaFilter(input);
  }
}
