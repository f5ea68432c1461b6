// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search.naive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.skaryna.engine.schema.Article;
import org.skaryna.engine.schema.ArticleDate.Dated;
import org.skaryna.engine.search.FacetField;
import org.skaryna.engine.search.FacetPage;
import org.skaryna.engine.search.FacetRequest;
import org.skaryna.engine.search.FacetValue;
import org.skaryna.engine.search.Filters;
import org.skaryna.engine.search.Histogram;
import org.skaryna.engine.search.Hit;
import org.skaryna.engine.search.SearchEngine;
import org.skaryna.engine.search.SearchRequest;
import org.skaryna.engine.search.SearchResult;
import org.skaryna.engine.search.SortOrder;
import org.skaryna.engine.search.TimelineRequest;
import org.skaryna.engine.search.TimelineRequest.Step;

/** Compares all pages, counts and buckets of one search with those of reading every article. */
final class NaivePages {
  private static final int SMALL_PAGE = 7;

  private final SearchEngine engine;
  private final Collection<Article> matching;
  private final String query;
  private final Filters filters;
  private final NaiveFilters naive;

  /**
   * A search.
   *
   * @param matching the articles that the query finds without filters
   * @param named whom articles name
   */
  NaivePages(
      SearchEngine engine,
      Collection<Article> matching,
      String query,
      Filters filters,
      NamedInTexts named) {
    this.engine = engine;
    this.matching = matching;
    this.query = query;
    this.filters = filters;
    this.naive = new NaiveFilters(filters, named);
  }

  /** Returns how many articles both find. */
  int compare(SortOrder sort, int size) {
    List<Article> expected = matching.stream().filter(naive::pass).toList();
    List<String> found = new ArrayList<>();
    SearchRequest.Builder request =
        SearchRequest.of(query).filters(filters).sort(sort).size(size).snippets(false);
    SearchResult first = engine.search(request.build());
    SearchResult page = first;
    for (addTo(found, page); !page.next().isEmpty(); addTo(found, page)) {
      page = engine.search(request.after(page.next()).build());
      assertThat(page.total()).as(query).isEqualTo(expected.size());
    }
    assertThat(first.total()).as(query).isEqualTo(expected.size());
    if (sort == SortOrder.RELEVANCE) {
      assertThat(found).as(query).containsExactlyInAnyOrderElementsOf(ids(expected));
    } else {
      List<Article> ordered = expected.stream().sorted(order(sort)).toList();
      assertThat(found).as(query).containsExactlyElementsOf(ids(ordered));
    }
    for (FacetField field : FacetField.values()) {
      compare(first, field);
    }
    compareTimelines();
    return expected.size();
  }

  private static void addTo(List<String> found, SearchResult page) {
    page.hits().stream().map(Hit::id).forEach(found::add);
  }

  private static List<String> ids(List<Article> articles) {
    return articles.stream().map(Article::id).toList();
  }

  private static Comparator<Article> order(SortOrder sort) {
    Comparator<Article> byDay =
        sort == SortOrder.NEWEST
            ? Comparator.comparing(
                (Article a) -> a.date() instanceof Dated d ? -d.to().toEpochDay() : Long.MAX_VALUE)
            : Comparator.comparing((Article a) ->
                a.date() instanceof Dated d ? d.from().toEpochDay() : Long.MAX_VALUE);
    return byDay.thenComparing(Article::id);
  }

  private Map<String, Long> counts(FacetField field) {
    return naive.count(
        matching.stream().filter(article -> naive.pass(article, field)).toList(), field);
  }

  /** Within the search, where selected values are listed though nothing has them; and alone. */
  private void compare(SearchResult result, FacetField field) {
    Map<String, Long> counts = counts(field);
    Map<String, Long> listed = new TreeMap<>();
    result.facet(field).forEach(value -> addTo(listed, value));
    listed.values().removeIf(count -> count == 0);
    Map<String, Long> expected = new TreeMap<>(counts);
    if (field == FacetField.DATE) {
      expected.keySet().removeIf(date -> date.length() > "2020-08".length());
      listed.keySet().removeIf(date -> date.length() > "2020-08".length());
    }
    assertThat(listed).as("%s %s %s", query, filters, field).isEqualTo(expected);
    assertThat(result.facet(field))
        .filteredOn(FacetValue::selected)
        .extracting(FacetValue::value)
        .as("%s %s", query, filters)
        .hasSizeLessThanOrEqualTo(filters.included(field).size());
    comparePages(field, field == FacetField.DATE ? expected : counts);
  }

  private static void addTo(Map<String, Long> counts, FacetValue value) {
    counts.put(value.value(), value.count());
    value.children().forEach(child -> addTo(counts, child));
  }

  private void comparePages(FacetField field, Map<String, Long> expected) {
    FacetRequest request = FacetRequest.of(SearchRequest.of(query).filters(filters).build(), field);
    Map<String, Long> listed = new LinkedHashMap<>(all(request));
    if (field == FacetField.DATE) {
      List.copyOf(listed.keySet()).forEach(year -> listed.putAll(all(request.below(year))));
    }
    assertThat(listed).as("%s %s %s", query, filters, field).isEqualTo(expected);
  }

  private Map<String, Long> all(FacetRequest request) {
    Map<String, Long> values = new LinkedHashMap<>();
    FacetPage page = engine.facet(request.page(SMALL_PAGE, ""));
    for (addTo(values, page); !page.next().isEmpty(); addTo(values, page)) {
      page = engine.facet(request.page(SMALL_PAGE, page.next()));
    }
    assertThat(page.total()).isEqualTo(values.size());
    return values;
  }

  private static void addTo(Map<String, Long> values, FacetPage page) {
    page.values().forEach(value -> values.put(value.value(), value.count()));
  }

  private void compareTimelines() {
    Map<String, Long> counts = counts(FacetField.DATE);
    if (!filters.dates().equals(Filters.NONE.dates())) {
      return; // what of a long period lies outside is left out there
    }
    SearchRequest search = SearchRequest.of(query).filters(filters).build();
    for (Step step : List.of(Step.YEAR, Step.MONTH, Step.DAY)) {
      int letters = step == Step.YEAR ? 4 : step == Step.MONTH ? 7 : 10;
      Map<String, Long> expected = new TreeMap<>(counts);
      expected.keySet().removeIf(date -> date.length() != letters);
      Histogram timeline = engine.timeline(new TimelineRequest(search, step));
      Map<String, Long> buckets = new TreeMap<>();
      timeline.buckets().stream()
          .filter(bucket -> bucket.count() > 0)
          .forEach(bucket -> buckets.put(bucket.value(), bucket.count()));
      assertThat(buckets).as("%s %s", query, filters).isEqualTo(expected);
    }
  }
}
