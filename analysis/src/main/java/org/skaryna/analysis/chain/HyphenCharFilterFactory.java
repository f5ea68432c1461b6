// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.chain;

import java.io.Reader;
import java.util.Map;
import org.apache.lucene.analysis.CharFilterFactory;

/** Makes {@link HyphenCharFilter}: {@code <charFilter name="hyphen"/>}. It takes no parameter. */
public final class HyphenCharFilterFactory extends CharFilterFactory {
  /** The name in Lucene's registry of character filters. */
  public static final String NAME = "hyphen";

  /**
   * Makes the factory.
   *
   * @throws IllegalArgumentException if {@code args} holds a parameter of its own
   */
  public HyphenCharFilterFactory(Map<String, String> args) {
    super(args);
    if (!args.isEmpty()) {
      throw new IllegalArgumentException(NAME + " takes no parameters, got " + args);
    }
  }

  /** For Lucene's service loader, which only reads the class; throws when called. */
  public HyphenCharFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public Reader create(Reader input) {
    return new HyphenCharFilter(input);
  }

  @Override
  public Reader normalize(Reader input) {
    return create(input);
  }
}
