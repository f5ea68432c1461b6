// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.skaryna.analysis.name.NameLevel;

/**
 * What the articles hold of one name of a list.
 *
 * @param documents the exact number of articles that name the person
 * @param forms how many different spellings these have
 * @param spellings the most frequent of them
 * @param levels those at which spellings are the name
 * @param articles the first ones, without snippets
 */
public record NameFinding(
    String name,
    long documents,
    int forms,
    List<NameSpellings.Spelling> spellings,
    Set<NameLevel> levels,
    List<Hit> articles) {

  public NameFinding {
    spellings = List.copyOf(spellings);
    levels = Set.copyOf(levels);
    articles = List.copyOf(articles);
  }

  /** The strictest level at which an article names the person; nothing where none does. */
  public Optional<NameLevel> best() {
    return Arrays.stream(NameLevel.values()).filter(levels::contains).findFirst();
  }

  /** The query that finds the same articles: {@code name:"Уладзімір Лабковіч"}. */
  public String query() {
    return query(name);
  }

  static String query(String name) {
    return "name:\"" + name.replace('"', ' ') + '"';
  }

  /** The search for one name of a list. */
  public static SearchRequest search(String name, NameListRequest request) {
    return SearchRequest.of(query(name))
        .names(request.level())
        .filters(request.filters())
        .locale(request.locale())
        .facets(EnumSet.noneOf(FacetField.class))
        .snippets(false)
        .size(request.mostArticles())
        .build();
  }

  /** What {@link #search} found. */
  public static NameFinding of(String name, SearchResult found, NameListRequest request) {
    List<NameSpellings.Spelling> spellings =
        found.names().stream().flatMap(it -> it.spellings().stream()).toList();
    return new NameFinding(
        name,
        found.total(),
        spellings.size(),
        spellings.subList(0, Math.min(request.mostSpellings(), spellings.size())),
        spellings.stream().map(NameSpellings.Spelling::level).collect(Collectors.toSet()),
        found.hits().stream().map(NameFinding::withoutNames).toList());
  }

  private static Hit withoutNames(Hit hit) {
    return new Hit(
        hit.id(),
        hit.title(),
        hit.language(),
        hit.date(),
        hit.source(),
        hit.type(),
        hit.url(),
        hit.authors(),
        hit.score(),
        hit.snippets(),
        List.of());
  }
}
