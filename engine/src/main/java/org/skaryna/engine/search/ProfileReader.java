// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.facet.FacetsCollector.MatchingDocs;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.skaryna.engine.people.PeopleSnapshot;
import org.skaryna.engine.people.PersonEntry;
import org.skaryna.engine.schema.ArticleDate.Dated;
import org.skaryna.engine.schema.ArticleFields;
import org.skaryna.engine.schema.DateRange;
import org.skaryna.engine.schema.FacetPaths;

/** Gathers what the articles that name a person tell. */
final class ProfileReader {
  private final ArticleSearcher searcher;
  private final Searching searching;
  private Dated first = new Dated("", LocalDate.MAX, LocalDate.MAX);
  private Dated last = new Dated("", LocalDate.MIN, LocalDate.MIN);

  /** Searches in one snapshot. */
  interface Searching {
    SearchResult search(SearchRequest request) throws IOException;
  }

  /**
   * Reads in one snapshot.
   *
   * @param searching in the same snapshot
   */
  ProfileReader(ArticleSearcher searcher, Searching searching) {
    this.searcher = searcher;
    this.searching = searching;
  }

  PersonProfile read(PersonEntry person, Locale locale) throws IOException {
    readDates(person.id());
    Filters naming =
        new Filters(Map.of(FacetField.PERSON, Set.of(person.id())), Map.of(), DateRange.ALL);
    SearchResult found =
        searching.search(
            SearchRequest.of("")
                .filters(naming)
                .sort(SortOrder.NEWEST)
                .size(PersonProfile.MOST)
                .facets(Set.of(FacetField.PLACE))
                .snippets(false)
                .locale(locale)
                .build());
    return new PersonProfile(
        person,
        first.from().equals(LocalDate.MAX) ? "" : value(FacetPaths.datePaths(first).getFirst()),
        last.to().equals(LocalDate.MIN) ? "" : value(FacetPaths.datePaths(last).getLast()),
        together(person.id(), locale),
        found.facet(FacetField.PLACE).stream().limit(PersonProfile.MOST).toList(),
        found.hits());
  }

  private static String value(String[] path) {
    return path[path.length - 1];
  }

  private List<FacetValue> together(String id, Locale locale) throws IOException {
    var articles = searcher.search(searcher.people().naming(id), new FacetsCollectorManager());
    PeopleSnapshot people = searcher.people();
    return people.count(articles).top(PersonProfile.MOST + 1).entrySet().stream()
        .filter(other -> !other.getKey().equals(id))
        .limit(PersonProfile.MOST)
        .map(other -> {
          String label = people.label(other.getKey(), locale);
          return new FacetValue(other.getKey(), label, other.getValue(), false, List.of());
        })
        .toList();
  }

  private void readDates(String id) throws IOException {
    var articles = searcher.search(searcher.people().naming(id), new FacetsCollectorManager());
    for (MatchingDocs segment : articles.getMatchingDocs()) {
      NumericDocValues from =
          DocValues.getNumeric(segment.context().reader(), ArticleFields.OLDEST);
      NumericDocValues to = DocValues.getNumeric(segment.context().reader(), ArticleFields.NEWEST);
      DocIdSetIterator docs = segment.bits().iterator();
      for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
        if (from.advanceExact(doc) && to.advanceExact(doc) && from.longValue() <= to.longValue()) {
          add(
              new Dated(
                  "",
                  LocalDate.ofEpochDay(from.longValue()),
                  LocalDate.ofEpochDay(to.longValue())));
        }
      }
    }
  }

  private void add(Dated date) {
    first = date.from().isBefore(first.from()) ? date : first;
    last = date.to().isAfter(last.to()) ? date : last;
  }
}
