// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.written;

import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.skaryna.analysis.chain.PlainFilterFactory;

/**
 * Makes {@link WrittenWordFilter}: {@code <filter name="writtenWord"/>}, behind words in small
 * letters. It takes no parameter.
 */
public final class WrittenWordFilterFactory extends PlainFilterFactory {
  /** The name in Lucene's registry of filters. */
  public static final String NAME = "writtenWord";

  /** Makes the factory; {@code args} must hold no parameter of its own. */
  public WrittenWordFilterFactory(Map<String, String> args) {
    super(NAME, args);
  }

  /** For Lucene's service loader only. */
  public WrittenWordFilterFactory() {}

  @Override
  public TokenStream create(TokenStream input) {
    return new WrittenWordFilter(input);
  }
}
