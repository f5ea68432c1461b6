// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.skaryna.engine.people.PeopleSnapshot;
import org.skaryna.engine.people.PersonEntry;
import org.skaryna.engine.schema.ArticleDate.Dated;
import org.skaryna.engine.schema.DateRange;
import org.skaryna.engine.schema.FacetPaths;
import org.skaryna.engine.search.HistogramCounter.Period;

/** Gathers what the articles that name a person tell. */
final class ProfileReader {
  private final ArticleSnapshot index;
  private Dated first = new Dated("", LocalDate.MAX, LocalDate.MAX);
  private Dated last = new Dated("", LocalDate.MIN, LocalDate.MIN);

  ProfileReader(ArticleSnapshot index) {
    this.index = index;
  }

  PersonProfile read(PersonEntry person, Locale locale) throws IOException {
    Filters filters =
        new Filters(Map.of(FacetField.PERSON, Set.of(person.id())), Map.of(), DateRange.ALL);
    SearchRequest naming =
        SearchRequest.of("")
            .filters(filters)
            .sort(SortOrder.NEWEST)
            .size(PersonProfile.MOST)
            .facets(Set.of(FacetField.PLACE))
            .snippets(false)
            .locale(locale)
            .build();
    index.periodsOf(naming).keySet().forEach(this::add);
    SearchResult found = index.search(naming);
    return new PersonProfile(
        person,
        first.from().equals(LocalDate.MAX) ? "" : value(FacetPaths.datePaths(first).getFirst()),
        last.to().equals(LocalDate.MIN) ? "" : value(FacetPaths.datePaths(last).getLast()),
        together(person.id(), naming),
        found.facet(FacetField.PLACE).stream().limit(PersonProfile.MOST).toList(),
        found.hits());
  }

  private static String value(String[] path) {
    return path[path.length - 1];
  }

  private List<FacetValue> together(String id, SearchRequest naming) throws IOException {
    Map<String, Long> articles = index.peopleIn(naming);
    PeopleSnapshot people = index.people();
    return PersonFinder.mostFrequent(articles, PersonProfile.MOST + 1).stream()
        .filter(other -> !other.equals(id))
        .limit(PersonProfile.MOST)
        .map(other -> {
          String label = people.label(other, naming.locale());
          return new FacetValue(other, label, articles.getOrDefault(other, 0L), false, List.of());
        })
        .toList();
  }

  private void add(Period period) {
    if (period.from() <= period.to()) {
      LocalDate from = LocalDate.ofEpochDay(period.from());
      Dated date = new Dated("", from, LocalDate.ofEpochDay(period.to()));
      first = date.from().isBefore(first.from()) ? date : first;
      last = date.to().isAfter(last.to()) ? date : last;
    }
  }
}
