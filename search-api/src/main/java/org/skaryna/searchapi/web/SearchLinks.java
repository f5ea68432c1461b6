// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import java.util.List;
import java.util.Set;
import org.skaryna.analysis.name.NameLevel;
import org.skaryna.engine.search.FacetField;
import org.skaryna.engine.search.SortOrder;
import org.skaryna.searchapi.export.ExportFormat;
import org.skaryna.searchapi.export.ExportHandler;
import org.skaryna.searchapi.http.PercentEncoding;
import org.skaryna.searchapi.http.QueryParameters;
import org.skaryna.searchapi.request.SearchParams;

/**
 * Addresses that differ from the present search in one thing. Whatever changes what is found goes
 * back to the first page.
 */
final class SearchLinks {
  private static final String HOME = "/";
  static final String DOCUMENTS = "/documents/";
  private static final Set<String> CURSOR = Set.of("after");
  private static final Set<String> SIZE = Set.of("size", "facets", "snippets");

  private final QueryParameters state;

  /** Starts from the parameters of the present search, without those that are no search's. */
  SearchLinks(QueryParameters parameters) {
    state = parameters.where(p -> isState(p.name()) && !p.value().isBlank());
  }

  /** A page has its own idea of how much to show. */
  static boolean isState(String name) {
    return SearchParams.isKnown(name) && !SIZE.contains(name);
  }

  QueryParameters state() {
    return state;
  }

  private QueryParameters firstPage() {
    return state.without(CURSOR);
  }

  private static String search(QueryParameters parameters) {
    return HOME + parameters.encoded();
  }

  /** This search. */
  String here() {
    return search(state);
  }

  String first() {
    return search(firstPage());
  }

  String after(String cursor) {
    return search(state.set("after", cursor));
  }

  String query(String q) {
    return search(firstPage().set("q", q));
  }

  /** A search for this alone, every filter taken away, in the same language of labels. */
  String onlyQuery(String q) {
    return search(firstPage().where(p -> p.name().equals("lang")).set("q", q));
  }

  String level(NameLevel level) {
    return search(firstPage().set("names", level == NameLevel.VARIANTS ? "" : level.key()));
  }

  String sort(SortOrder sort) {
    return search(
        firstPage().set("sort", sort == SortOrder.RELEVANCE ? "" : SearchParams.key(sort)));
  }

  /** Everything but the filters. */
  String unfiltered() {
    return search(firstPage().where(p -> !isFilter(p.name())));
  }

  boolean isFiltered() {
    return state.all().stream().anyMatch(p -> isFilter(p.name()));
  }

  private static boolean isFilter(String name) {
    return name.equals("from")
        || name.equals("to")
        || FacetField.ofKey(name).isPresent()
        || name.startsWith(SearchParams.NOT);
  }

  /** Adds this value to a filter, or takes it out where it is in. */
  String toggle(String filter, String value) {
    QueryParameters rest = firstPage().without(filter, value);
    return search(state.has(filter, value) ? rest : rest.with(filter, value));
  }

  /** All values of a facet among what this search finds. */
  String values(FacetField field) {
    return FacetValuePages.PATH + field.key() + firstPage().encoded();
  }

  /** Takes out articles with this value. */
  String exclude(FacetField field, String value) {
    return search(
        firstPage().without(field.key(), value).with(SearchParams.NOT + field.key(), value));
  }

  /** Only this field's this value, nothing else asked. */
  static String only(FacetField field, String value) {
    return search(QueryParameters.NONE.with(field.key(), value));
  }

  /** Dates from the one period to the other, both inclusive; empty is no limit. */
  String period(String from, String to) {
    return search(firstPage().set("from", from).set("to", to));
  }

  /** The same page in another language. */
  String language(String path, String code) {
    return path + state.set("lang", code).encoded();
  }

  /** The same search as JSON. */
  String json() {
    return "/api/search" + state.encoded();
  }

  /** The same search as a feed, the newest first. */
  String feed() {
    return "/feed.atom" + firstPage().without(Set.of("sort")).encoded();
  }

  /** Everything that the same search finds, as a file. */
  String export(ExportFormat format) {
    return "/api/export" + firstPage().set(ExportHandler.FORMAT, format.key()).encoded();
  }

  /** A document, on whose page these words shall be marked. */
  String document(String id, List<String> marks) {
    QueryParameters parameters = state;
    for (String mark : marks) {
      parameters = parameters.with(DocumentPages.MARK, mark);
    }
    return DOCUMENTS + PercentEncoding.encode(id) + parameters.encoded();
  }
}
