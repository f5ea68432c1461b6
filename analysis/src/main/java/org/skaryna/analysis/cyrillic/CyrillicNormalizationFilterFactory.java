// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.cyrillic;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/**
 * Makes {@link CyrillicNormalizationFilter}: {@code <filter name="cyrillicNormalization"/>}. It
 * takes no parameter.
 */
public final class CyrillicNormalizationFilterFactory extends TokenFilterFactory {
  /** The name in Lucene's registry of filters. */
  public static final String NAME = "cyrillicNormalization";

  /** Makes the factory; {@code args} must hold no parameter of its own. */
  public CyrillicNormalizationFilterFactory(Map<String, String> args) {
    super(args);
    if (!args.isEmpty()) {
      throw new IllegalArgumentException(NAME + " takes no parameters, got " + args);
    }
  }

  /** For Lucene's service loader only. */
  public CyrillicNormalizationFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public TokenStream create(TokenStream input) {
    return new CyrillicNormalizationFilter(input);
  }
}
