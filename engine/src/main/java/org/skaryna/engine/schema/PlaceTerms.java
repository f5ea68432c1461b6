// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.schema;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.skaryna.engine.schema.ArticleMentions.PlaceSpan;

/**
 * The places of a text as terms of {@link ArticleFields#PLACES}: the id of each mention, one behind
 * the other, with its offsets.
 */
final class PlaceTerms extends TokenStream {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final List<PlaceSpan> mentions;
  private final int textLength;
  private int next;

  /**
   * The terms of a text.
   *
   * @param mentions in text order
   * @param textLength where the offsets end, so that those of the next value follow
   */
  PlaceTerms(List<PlaceSpan> mentions, int textLength) {
    this.mentions = mentions;
    this.textLength = textLength;
  }

  @Override
  public boolean incrementToken() {
    if (next == mentions.size()) {
      return false;
    }
    clearAttributes();
    PlaceSpan mention = mentions.get(next++);
    term.append(mention.id());
    offset.setOffset(mention.start(), mention.end());
    return true;
  }

  @Override
  public void end() throws IOException {
    super.end();
    offset.setOffset(textLength, textLength);
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    next = 0;
  }
}
