// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

import org.apache.lucene.analysis.Analyzer;

/**
 * Analyzes running text for the index's names field. Each capitalised word gives {@code
 * key|Surface} terms ({@link NameTerms}) at its own position and offsets; all other words only
 * count, so that nearness in the field is nearness in the text.
 *
 * <p>A comma counts as {@value NameTokenizer#COMMA} words (unless it stands between a family name
 * and its given name: {@link NameContext}), a semicolon, colon or sentence's end as {@value
 * NameTokenizer#SENTENCE}, a paragraph's end as {@value NameTokenizer#PARAGRAPH}. Both sides of a
 * hyphen are words. An initial ("У.") keeps its dot and has keys of its own.
 */
public final class NameAnalyzer extends Analyzer {
  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    return new TokenStreamComponents(new NameTokenizer());
  }
}
