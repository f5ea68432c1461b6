// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.skaryna.engine.query.DateQueries;
import org.skaryna.engine.schema.DateRange;
import org.skaryna.engine.schema.FacetPaths;

/** What finds the articles that have a facet's value. */
public final class FilterQueries {
  private static final FacetsConfig CONFIG = FacetPaths.config();

  private FilterQueries() {}

  /** Articles that have a value of a facet other than {@link FacetField#PERSON}. */
  static Query has(FacetField field, String value) {
    if (value.isEmpty()) {
      return new MatchNoDocsQuery("no article has an empty " + field.key());
    }
    String indexField = CONFIG.getDimConfig(field.key()).indexFieldName;
    String[] path =
        field == FacetField.DATE
            ? FacetPaths.datePath(value)
            : new String[] {FacetPaths.value(value)};
    Term term = DrillDownQuery.term(indexField, field.key(), path);
    return new TermQuery(term);
  }

  /**
   * A query under filters, which do not change its scores.
   *
   * @param naming what finds the articles that name a person, by id
   */
  public static Query filtered(Query query, Filters filters, Function<String, Query> naming) {
    BooleanQuery.Builder all = new BooleanQuery.Builder().add(query, Occur.MUST);
    if (!filters.dates().equals(DateRange.ALL)) {
      all.add(DateQueries.overlapping(filters.dates()), Occur.FILTER);
    }
    for (FacetField field : FacetField.values()) {
      Set<String> included = filters.included(field);
      if (!included.isEmpty()) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        included.forEach(value -> any.add(known(field, value, naming), Occur.SHOULD));
        all.add(any.build(), Occur.FILTER);
      }
      filters
          .excluded(field)
          .forEach(value -> all.add(known(field, value, naming), Occur.MUST_NOT));
    }
    return all.build();
  }

  private static Query known(FacetField field, String value, Function<String, Query> naming) {
    return field == FacetField.PERSON && !value.isEmpty() ? naming.apply(value) : has(field, value);
  }
}
