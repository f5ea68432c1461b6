// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

import java.util.Map;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.TokenizerFactory;
import org.apache.lucene.util.AttributeFactory;

/**
 * Makes the tokenizer of {@link NameAnalyzer}: {@code <tokenizer name="personName"/>}.
 *
 * <p>Parameter {@code terms}: {@code key} (default) or {@code keyAndSurface}, see {@link
 * NameKeyFilter.Terms}.
 */
public final class NameTokenizerFactory extends TokenizerFactory {
  /** The name in Lucene's registry of tokenizers. */
  public static final String NAME = "personName";

  private final NameKeyFilter.Terms terms;

  /**
   * Makes the factory.
   *
   * @throws IllegalArgumentException if a parameter is unknown or has another value than one of
   *     those above
   */
  public NameTokenizerFactory(Map<String, String> args) {
    super(args);
    terms = NameParameters.terms(args);
    NameParameters.refuseOthers(NAME, args, "terms");
  }

  /** For Lucene's service loader, which only reads the class; throws when called. */
  public NameTokenizerFactory() {
    throw defaultCtorException();
  }

  @Override
  public Tokenizer create(AttributeFactory factory) {
    return new NameTokenizer(factory, terms);
  }
}
