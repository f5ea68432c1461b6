// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.skaryna.engine.search.FacetField;
import org.skaryna.engine.search.Histogram;
import org.skaryna.engine.search.InvalidRequestException;
import org.skaryna.engine.search.SearchEngine;
import org.skaryna.engine.search.SearchRequest;
import org.skaryna.engine.search.SearchResult;
import org.skaryna.engine.search.SortOrder;
import org.skaryna.engine.search.TimelineRequest;
import org.skaryna.searchapi.export.ExportFormat;
import org.skaryna.searchapi.http.QueryParameters;
import org.skaryna.searchapi.request.InvalidParameter;
import org.skaryna.searchapi.request.SearchParams;

/**
 * Makes the page of results. Where the JSON API refuses a parameter, the page leaves it out and
 * says so: a reader with an old link still gets an answer.
 */
final class SearchPages {
  private final SearchEngine engine;

  SearchPages(SearchEngine engine) {
    this.engine = engine;
  }

  SearchPage page(Visit visit) {
    Messages text = visit.text();
    QueryParameters sent = new SearchLinks(visit.parameters()).state();
    SearchParams.Parsed parsed = SearchParams.read(sent, text.locale());
    IgnoredParameters ignored = IgnoredParameters.of(sent, parsed);
    SearchLinks links = new SearchLinks(ignored.rest());
    List<String> warnings = new ArrayList<>();
    ignored.all().forEach(invalid -> warnings.add(ignored(invalid, text)));
    SearchResult result = search(parsed.request(), warnings, text);
    warnings.addAll(result.query().warnings());
    return page(visit, parsed.request(), result, links, warnings);
  }

  private SearchResult search(SearchRequest request, List<String> warnings, Messages text) {
    try {
      return engine.search(request);
    } catch (InvalidRequestException e) {
      if (request.after().isEmpty()) {
        throw e;
      }
      warnings.add(text.get("warning.cursor"));
      return engine.search(firstPage(request));
    }
  }

  private static SearchRequest firstPage(SearchRequest request) {
    return SearchRequest.of(request.query())
        .names(request.names())
        .sort(request.sort())
        .filters(request.filters())
        .locale(request.locale())
        .build();
  }

  private static String ignored(InvalidParameter invalid, Messages text) {
    return text.get("warning.ignored", invalid.parameter(), invalid.value());
  }

  private SearchPage page(
      Visit visit,
      SearchRequest request,
      SearchResult result,
      SearchLinks links,
      List<String> warnings) {
    Messages text = visit.text();
    List<Choice> ways = new OtherWays(engine, links, text).of(request, result);
    boolean lost = result.total() == 0 && ways.isEmpty();
    return new SearchPage(
        Frame.of(visit.at(links.state()), title(request, text)),
        result.total() == 0 ? text.get("none") : text.count("found", result.total()),
        List.copyOf(warnings),
        new NameDial(engine, links, text).of(request, result),
        SpellingPanel.of(result.names(), links, text),
        Chips.of(links, text, result.facets()),
        Timeline.of(
            result.facets().getOrDefault(FacetField.DATE, List.of()),
            () -> decades(request),
            links,
            text),
        FacetPanel.of(result.facets(), links, text),
        sorts(request, links, text),
        result.hits().stream().map(hit -> ResultItem.of(hit, links, text)).toList(),
        result.next().isEmpty() ? "" : links.after(result.next()),
        request.after().isEmpty() ? "" : links.first(),
        links.isFiltered() ? links.unfiltered() : "",
        links.json(),
        links.feed(),
        takeAway(links),
        ways,
        lost ? ExampleQueries.of(engine, text.locale()) : List.of());
  }

  private Histogram decades(SearchRequest request) {
    SearchRequest ofAnyTime =
        SearchRequest.of(request.query())
            .names(request.names())
            .filters(request.filters().ofAnyTime())
            .locale(request.locale())
            .build();
    return engine.timeline(new TimelineRequest(ofAnyTime, TimelineRequest.Step.DECADE));
  }

  private static String title(SearchRequest request, Messages text) {
    String query = SpellingClauses.without(request.query());
    return query.isEmpty() ? text.get("title.everything") : query;
  }

  /** The names of formats are the same in all languages. */
  private static List<Choice> takeAway(SearchLinks links) {
    return Arrays.stream(ExportFormat.values())
        .map(format -> new Choice(format.title(), links.export(format), false))
        .toList();
  }

  private static List<Choice> sorts(SearchRequest request, SearchLinks links, Messages text) {
    return Arrays.stream(SortOrder.values())
        .map(sort ->
            new Choice(
                text.get("sort." + SearchParams.key(sort)),
                links.sort(sort),
                sort == request.sort()))
        .toList();
  }
}
