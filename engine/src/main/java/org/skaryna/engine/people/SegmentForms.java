// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.people;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;
import org.skaryna.engine.schema.ArticleFields;

/**
 * The forms of one segment of the index.
 *
 * @param forms for each ordinal of the segment, the form's number in the catalogue
 * @param counts for each ordinal, how many articles have it that are not deleted
 */
record SegmentForms(int[] forms, int[] counts) {
  /** Numbers forms that no segment had before. */
  interface Numbers {
    int of(String term);
  }

  static SegmentForms read(LeafReader segment, Numbers numbers) throws IOException {
    SortedSetDocValues values = DocValues.getSortedSet(segment, ArticleFields.PEOPLE);
    int size = Math.toIntExact(values.getValueCount());
    int[] forms = new int[size];
    for (int ordinal = 0; ordinal < size; ordinal++) {
      forms[ordinal] = numbers.of(values.lookupOrd(ordinal).utf8ToString());
    }
    return new SegmentForms(forms, counts(values, size, segment.getLiveDocs()));
  }

  private static int[] counts(SortedSetDocValues values, int size, @Nullable Bits live)
      throws IOException {
    int[] counts = new int[size];
    for (int doc = values.nextDoc();
        doc != SortedSetDocValues.NO_MORE_DOCS;
        doc = values.nextDoc()) {
      if (live == null || live.get(doc)) {
        for (int i = values.docValueCount(); i > 0; i--) {
          counts[Math.toIntExact(values.nextOrd())]++;
        }
      }
    }
    return counts;
  }
}
