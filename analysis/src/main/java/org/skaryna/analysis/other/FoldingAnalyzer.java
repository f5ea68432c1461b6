// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.other;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.skaryna.analysis.cyrillic.CyrillicNormalizationFilter;

/**
 * Analyzes text of any language: words in small letters, Latin letters without their marks, {@code
 * Łódź -> lodz}. No stop words and no stems, for it does not know the grammar.
 */
public final class FoldingAnalyzer extends Analyzer {
  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    Tokenizer source = new StandardTokenizer();
    return new TokenStreamComponents(source, normalize(fieldName, source));
  }

  @Override
  protected TokenStream normalize(String fieldName, TokenStream in) {
    return new ASCIIFoldingFilter(new CyrillicNormalizationFilter(new LowerCaseFilter(in)));
  }
}
