// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.schema;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;

/**
 * Stretches of a text, so far from each other that no phrase begins in one and ends in the next.
 */
final class StretchesField extends Field {
  private final List<Integer> starts;

  StretchesField(String name, Stretches stretches, FieldType type) {
    super(name, stretches.text(), type);
    this.starts = stretches.starts();
  }

  @Override
  public TokenStream tokenStream(Analyzer analyzer, TokenStream reuse) {
    return new Apart(super.tokenStream(analyzer, reuse), starts);
  }

  /** Puts a gap before the first word of each stretch but the first. */
  private static final class Apart extends TokenFilter {
    private final OffsetAttribute offsets = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute position =
        addAttribute(PositionIncrementAttribute.class);
    private final List<Integer> starts;
    private int stretch;

    Apart(TokenStream input, List<Integer> starts) {
      super(input);
      this.starts = starts;
    }

    @Override
    public boolean incrementToken() throws IOException {
      if (!input.incrementToken()) {
        return false;
      }
      boolean isFirst = false;
      while (stretch + 1 < starts.size() && offsets.startOffset() >= starts.get(stretch + 1)) {
        stretch++;
        isFirst = true;
      }
      if (isFirst) {
        position.setPositionIncrement(position.getPositionIncrement() + FieldAnalyzers.GAP);
      }
      return true;
    }

    @Override
    public void reset() throws IOException {
      super.reset();
      stretch = 0;
    }
  }
}
