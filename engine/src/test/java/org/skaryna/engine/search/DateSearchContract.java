// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skaryna.engine.schema.ArticleDates;
import org.skaryna.engine.schema.DateRange;

/** Finding and ordering by date. */
public abstract class DateSearchContract extends SearchEngineContract {
  @ParameterizedTest(name = "{0} to {1} finds {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "1908-01-01 | 1908-12-31 | period",
        "1910-12-31 | 1911-01-01 | period",
        "1911-01-01 | 1911-12-31 | ",
        "2020-08-09 | 2020-08-09 | day month year",
        "2020-08-10 | 2020-08-31 | month year",
        "2020-01-01 | 2020-07-31 | year",
        "1900-01-01 | 2030-01-01 | period day month year",
      })
  void aPeriodCountsWhenItOverlaps(LocalDate from, LocalDate to, String ids) {
    addDated();
    Filters filters = new Filters(Map.of(), Map.of(), new DateRange(from, to));
    Set<String> expected = ids == null ? Set.of() : Set.of(ids.split(" "));
    assertThat(ids(SearchRequest.of("").filters(filters))).isEqualTo(expected);
    assertThat(ids("date:[%s TO %s]".formatted(from, to))).isEqualTo(expected);
  }

  @Test
  void articlesWithoutADateComeLastInBothOrders() {
    addDated();
    assertThat(order(SortOrder.NEWEST))
        .containsExactly("year", "month", "day", "period", "guess", "none");
    assertThat(order(SortOrder.OLDEST))
        .containsExactly("period", "year", "month", "day", "guess", "none");
  }

  private List<String> order(SortOrder sort) {
    return engine.search(SearchRequest.of("").sort(sort).build()).hits().stream()
        .map(Hit::id)
        .toList();
  }

  private void addDated() {
    add(article("period", "x").date(ArticleDates.read("1907-1910")));
    add(article("day", "x").date(ArticleDates.read("2020-08-09")));
    add(article("month", "x").date(ArticleDates.read("2020-08")));
    add(article("year", "x").date(ArticleDates.read("2020")));
    add(article("guess", "x").date(ArticleDates.read("даўно")));
    add(article("none", "x"));
    commit();
  }
}
