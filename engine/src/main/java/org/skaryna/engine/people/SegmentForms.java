// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.people;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.jspecify.annotations.Nullable;
import org.skaryna.engine.facets.Column;
import org.skaryna.engine.schema.ArticleFields;

/**
 * Whom one segment of the index names, whether or not its articles were deleted since. Safe for any
 * number of threads.
 */
final class SegmentForms {
  private final int[] distinct;
  private final Column forms;
  private volatile @Nullable Resolved resolved;

  /** Whose the forms were when they were asked for last. */
  private record Resolved(int[] owners, Column persons) {}

  /** Numbers forms that no segment had before. */
  interface Numbers {
    int of(String term);
  }

  private SegmentForms(int[] distinct, Column forms) {
    this.distinct = distinct;
    this.forms = forms;
  }

  static SegmentForms read(LeafReader segment, Numbers numbers) throws IOException {
    SortedSetDocValues values = DocValues.getSortedSet(segment, ArticleFields.PEOPLE);
    int[] distinct = new int[Math.toIntExact(values.getValueCount())];
    for (int ordinal = 0; ordinal < distinct.length; ordinal++) {
      distinct[ordinal] = numbers.of(values.lookupOrd(ordinal).utf8ToString());
    }
    return new SegmentForms(
        distinct, Column.read(values, segment.maxDoc(), ordinal -> distinct[ordinal]));
  }

  /** The numbers of the forms of each article. */
  Column forms() {
    return forms;
  }

  /**
   * The people whom each article names, each once. Made anew only when a form became another's.
   *
   * @param personOf the number of each form's person
   */
  Column persons(int[] personOf) {
    int[] owners = new int[distinct.length];
    for (int i = 0; i < owners.length; i++) {
      owners[i] = personOf[distinct[i]];
    }
    Resolved known = resolved;
    if (known == null || !Arrays.equals(known.owners, owners)) {
      known = new Resolved(owners, forms.mapped(form -> personOf[form]));
      resolved = known;
    }
    return known.persons;
  }
}
