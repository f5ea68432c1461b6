// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search.naive;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.skaryna.engine.schema.Article;
import org.skaryna.engine.schema.ArticleDate.Dated;
import org.skaryna.engine.search.FacetField;
import org.skaryna.engine.search.Filters;

/** What filters leave and facets count, found out article by article. */
record NaiveFilters(Filters filters, NamedInTexts named) {

  /** Whether an article passes; one field's own demand may be left out. */
  boolean pass(Article article, FacetField... except) {
    for (FacetField field : FacetField.values()) {
      List<String> values = values(article, field);
      Set<String> wanted = filters.included(field);
      boolean isAsked = !wanted.isEmpty() && !List.of(except).contains(field);
      if (isAsked && values.stream().noneMatch(wanted::contains)) {
        return false;
      }
      if (values.stream().anyMatch(filters.excluded(field)::contains)) {
        return false;
      }
    }
    boolean anyDate = filters.dates().from().equals(LocalDate.MIN);
    return anyDate
        || (article.date() instanceof Dated date
            && !date.from().isAfter(filters.dates().to())
            && !date.to().isBefore(filters.dates().from()));
  }

  /** How many articles have each value of a facet, of dates at every level. */
  Map<String, Long> count(Collection<Article> articles, FacetField field) {
    Map<String, Long> counts = new TreeMap<>();
    for (Article article : articles) {
      values(article, field).forEach(value -> counts.merge(value, 1L, Long::sum));
    }
    return counts;
  }

  private List<String> values(Article article, FacetField field) {
    return switch (field) {
      case LANGUAGE -> List.of(article.language().code());
      case SOURCE -> article.source().isEmpty() ? List.of() : List.of(article.source());
      case TYPE -> List.of(article.type());
      case AUTHOR -> article.authors();
      case TAG -> article.tags();
      case PERSON, PLACE -> named.values(article, field);
      case DATE -> article.date() instanceof Dated date ? dates(date) : List.of();
    };
  }

  /** The years that a period touches; the month and the day only where it is within one. */
  private static List<String> dates(Dated date) {
    List<String> dates = new ArrayList<>();
    for (int year = date.from().getYear(); year <= date.to().getYear(); year++) {
      dates.add("%04d".formatted(year));
    }
    YearMonth month = YearMonth.from(date.from());
    if (month.equals(YearMonth.from(date.to()))) {
      dates.add(month.toString());
    }
    if (date.from().equals(date.to())) {
      dates.add(date.from().toString());
    }
    return dates;
  }
}
