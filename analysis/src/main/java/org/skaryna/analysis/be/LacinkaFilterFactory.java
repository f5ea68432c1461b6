// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.be;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/** Makes {@link LacinkaFilter}: {@code <filter name="lacinka"/>}. It takes no parameter. */
public final class LacinkaFilterFactory extends TokenFilterFactory {
  /** The name in Lucene's registry of filters. */
  public static final String NAME = "lacinka";

  /** Makes the factory; {@code args} must hold no parameter of its own. */
  public LacinkaFilterFactory(Map<String, String> args) {
    super(args);
    if (!args.isEmpty()) {
      throw new IllegalArgumentException(NAME + " takes no parameters, got " + args);
    }
  }

  /** For Lucene's service loader only. */
  public LacinkaFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public TokenStream create(TokenStream input) {
    return new LacinkaFilter(input);
  }
}
