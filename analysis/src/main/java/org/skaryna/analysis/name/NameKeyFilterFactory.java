// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/**
 * Makes {@link NameKeyFilter}: {@code <filter name="personNameKeys"/>}.
 *
 * <p>Parameters: {@code terms}, {@code key} (default) or {@code keyAndSurface}, see {@link
 * NameKeyFilter.Terms}; {@code preserveOriginal}, {@code true} or {@code false} (default), whether
 * all tokens stay.
 */
public final class NameKeyFilterFactory extends TokenFilterFactory {
  /** The name in Lucene's registry of filters. */
  public static final String NAME = "personNameKeys";

  private final NameKeyFilter.Terms terms;
  private final boolean preserveOriginal;

  /**
   * Makes the factory.
   *
   * @throws IllegalArgumentException if a parameter is unknown or has another value than one of
   *     those above
   */
  public NameKeyFilterFactory(Map<String, String> args) {
    super(args);
    terms = NameParameters.terms(args);
    preserveOriginal = NameParameters.isTrue(args, "preserveOriginal");
    NameParameters.refuseOthers(NAME, args, "terms, preserveOriginal");
  }

  /** For Lucene's service loader, which only reads the class; throws when called. */
  public NameKeyFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public TokenStream create(TokenStream input) {
    return new NameKeyFilter(input, terms, preserveOriginal);
  }
}
