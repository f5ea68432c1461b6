// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.query;

import org.apache.lucene.document.LongRange;
import org.apache.lucene.search.Query;
import org.skaryna.engine.schema.ArticleFields;
import org.skaryna.engine.schema.DateRange;

/** Queries for dates. */
public final class DateQueries {
  private DateQueries() {}

  /** Articles whose day or period overlaps {@code range}; none without a date. */
  public static Query overlapping(DateRange range) {
    return LongRange.newIntersectsQuery(
        ArticleFields.DATE_RANGE,
        new long[] {range.from().toEpochDay()},
        new long[] {range.to().toEpochDay()});
  }
}
