// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.skaryna.engine.search.FacetField;
import org.skaryna.engine.search.FacetPage;
import org.skaryna.engine.search.FacetRequest;
import org.skaryna.engine.search.FacetRequest.Match;
import org.skaryna.engine.search.FacetRequest.Order;
import org.skaryna.engine.search.InvalidRequestException;
import org.skaryna.engine.search.SearchEngine;
import org.skaryna.engine.search.SearchRequest;
import org.skaryna.searchapi.http.QueryParameters;
import org.skaryna.searchapi.request.NoSuchPageException;
import org.skaryna.searchapi.request.ParameterReader;
import org.skaryna.searchapi.request.SearchParams;

/** Makes the page of a facet's values. */
final class FacetValuePages {
  static final String PATH = "/facets/";
  private static final String HOLDING = "holding";
  private static final String ORDER = "order";
  private static final String CURSOR = "cursor";

  private final SearchEngine engine;

  FacetValuePages(SearchEngine engine) {
    this.engine = engine;
  }

  FacetValues page(String key, Visit visit) {
    FacetField field =
        FacetField.ofKey(key)
            .filter(Predicate.not(FacetField.DATE::equals))
            .orElseThrow(() -> new NoSuchPageException(visit.path()));
    SearchLinks links = new SearchLinks(visit.parameters());
    QueryParameters asked = visit.parameters();
    Order order = order(asked.first(ORDER).orElse(""));
    String holding = asked.first(HOLDING).orElse("").strip();
    FacetPage values = values(field, links, visit, order, holding);
    Messages text = visit.text();
    String title = text.get("facet." + key);
    return new FacetValues(
        Frame.of(visit, title),
        key,
        title,
        text.count("facets.values", values.total()),
        holding,
        order == Order.COUNT ? "" : key(order),
        links.state().without(Set.of("after")).all(),
        orders(order, visit),
        values.values().stream().map(v -> FacetPanel.item(field, v, links, text)).toList(),
        values.next().isEmpty() ? "" : visit.path() + asked.set(CURSOR, values.next()).encoded(),
        links.first());
  }

  private FacetPage values(
      FacetField field, SearchLinks links, Visit visit, Order order, String holding) {
    SearchRequest search =
        SearchParams.counted(new ParameterReader(links.state()), visit.text().locale());
    FacetRequest all = FacetRequest.of(search, field).holding(holding, Match.CONTAINS).by(order);
    String cursor = visit.parameters().first(CURSOR).orElse("");
    try {
      return engine.facet(all.page(FacetRequest.DEFAULT_SIZE, cursor));
    } catch (InvalidRequestException e) {
      return engine.facet(all); // an old link; the first page
    }
  }

  private static Order order(String key) {
    return Arrays.stream(Order.values())
        .filter(order -> key(order).equals(key))
        .findFirst()
        .orElse(Order.COUNT);
  }

  private static String key(Order order) {
    return order.name().toLowerCase(Locale.ROOT);
  }

  private static List<Choice> orders(Order present, Visit visit) {
    QueryParameters first = visit.parameters().without(Set.of(CURSOR));
    return Arrays.stream(Order.values())
        .map(order ->
            new Choice(
                visit.text().get("facets.by." + key(order)),
                visit.path() + first.set(ORDER, order == Order.COUNT ? "" : key(order)).encoded(),
                order == present))
        .toList();
  }
}
