// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.chain;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;

/**
 * Makes a filter that takes no parameters. As Lucene's registry demands, each factory has a public
 * {@code NAME}, a public constructor with the parameters and a public one without.
 */
public abstract class PlainFilterFactory extends TokenFilterFactory {
  /**
   * Makes the factory.
   *
   * @param name the name in the registry
   * @param args parameters; none may be left after those that all factories know
   * @throws IllegalArgumentException if one is left
   */
  protected PlainFilterFactory(String name, Map<String, String> args) {
    super(args);
    if (!args.isEmpty()) {
      throw new IllegalArgumentException(name + " takes no parameters, got " + args);
    }
  }

  /** For Lucene's service loader, which only reads the class; throws when called. */
  protected PlainFilterFactory() {
    throw defaultCtorException();
  }
}
