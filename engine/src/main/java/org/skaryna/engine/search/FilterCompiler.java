// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.skaryna.engine.people.PeopleSnapshot;
import org.skaryna.engine.query.DateQueries;
import org.skaryna.engine.schema.DateRange;
import org.skaryna.engine.schema.FacetPaths;

/** Joins a query with a request's filters. */
final class FilterCompiler {
  private final FacetsConfig config = FacetPaths.config();
  private final ArticleSearcher searcher;

  FilterCompiler(ArticleSearcher searcher) {
    this.searcher = searcher;
  }

  /** The query under the filters; those of included values stay apart, for counting sideways. */
  DrillDownQuery filtered(Query query, Filters filters) {
    DrillDownQuery drillDown = new DrillDownQuery(config, base(query, filters));
    for (FacetField field : FacetField.values()) {
      for (String value : filters.included(field)) {
        drillDown.add(field.key(), has(field, value));
      }
    }
    return drillDown;
  }

  private Query base(Query query, Filters filters) {
    BooleanQuery.Builder base = new BooleanQuery.Builder().add(query, Occur.MUST);
    if (!filters.dates().equals(DateRange.ALL)) {
      base.add(DateQueries.overlapping(filters.dates()), Occur.FILTER);
    }
    for (FacetField field : FacetField.values()) {
      Set<String> excluded = filters.excluded(field);
      excluded.forEach(value -> base.add(has(field, value), Occur.MUST_NOT));
    }
    return base.build();
  }

  private PeopleSnapshot people() {
    try {
      return searcher.people();
    } catch (IOException e) {
      throw new UncheckedIOException("reading the people of the index", e);
    }
  }

  private Query has(FacetField field, String value) {
    return field == FacetField.PERSON && !value.isEmpty()
        ? people().naming(value)
        : FilterQueries.has(field, value);
  }
}
