// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.skaryna.analysis.name.NameLevel;
import org.skaryna.engine.search.SearchEngine;
import org.skaryna.engine.search.SearchRequest;
import org.skaryna.engine.search.SearchResult;

/** The levels on which names match, each with the number of articles that it would find. */
record NameDial(SearchEngine engine, SearchLinks links, Messages text) {

  /** Nothing where no name was asked for. */
  List<Choice> of(SearchRequest request, SearchResult result) {
    boolean asksForName = !result.names().isEmpty() || request.names() != NameLevel.VARIANTS;
    return asksForName
        ? Arrays.stream(NameLevel.values()).map(level -> level(level, request, result)).toList()
        : List.of();
  }

  private Choice level(NameLevel level, SearchRequest request, SearchResult result) {
    boolean current = level == request.names();
    long count = current ? result.total() : engine.search(countOnly(request, level)).total();
    return new Choice(
        text.get("names." + level.key()), text.number(count), links.level(level), current, "");
  }

  private static SearchRequest countOnly(SearchRequest request, NameLevel level) {
    return SearchRequest.of(request.query())
        .names(level)
        .size(0)
        .filters(request.filters())
        .facets(Set.of())
        .snippets(false)
        .locale(request.locale())
        .build();
  }
}
