// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;
import org.skaryna.engine.schema.ArticleFields;

/** How hits are ordered, and what of a hit a cursor remembers. */
final class HitOrder {
  private static final SortField BY_ID = new SortField(ArticleFields.ID, SortField.Type.STRING);

  private final SortOrder order;

  HitOrder(SortOrder order) {
    this.order = order;
  }

  Sort sort() {
    return switch (order) {
      case RELEVANCE -> new Sort(SortField.FIELD_SCORE, BY_ID);
      case NEWEST ->
          new Sort(new SortField(ArticleFields.NEWEST, SortField.Type.LONG, true), BY_ID);
      case OLDEST -> new Sort(new SortField(ArticleFields.OLDEST, SortField.Type.LONG), BY_ID);
    };
  }

  /** A hit's score, 0 where hits are not ranked. */
  float score(FieldDoc hit) {
    return order == SortOrder.RELEVANCE ? (Float) hit.fields[0] : 0;
  }

  /** What the cursor behind a hit holds. */
  long value(FieldDoc hit) {
    return order == SortOrder.RELEVANCE
        ? Float.floatToIntBits((Float) hit.fields[0])
        : (Long) hit.fields[0];
  }

  String id(FieldDoc hit) {
    return ((BytesRef) hit.fields[1]).utf8ToString();
  }

  /**
   * The hit that a cursor stands behind. Ids are unique, so its document number does not matter.
   */
  FieldDoc after(Cursor cursor) {
    Object value =
        order == SortOrder.RELEVANCE
            ? (Object) Float.intBitsToFloat((int) cursor.value())
            : (Object) cursor.value();
    return new FieldDoc(
        Integer.MAX_VALUE, Float.NaN, new Object[] {value, new BytesRef(cursor.id())});
  }
}
