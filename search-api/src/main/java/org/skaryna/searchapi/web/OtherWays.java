// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.skaryna.analysis.name.NameLevel;
import org.skaryna.engine.search.SearchEngine;
import org.skaryna.engine.search.SearchRequest;
import org.skaryna.engine.search.SearchResult;
import org.skaryna.engine.suggest.QuerySuggestion;
import org.skaryna.searchapi.http.QueryParameters;
import org.skaryna.searchapi.request.ParameterReader;
import org.skaryna.searchapi.request.SearchParams;

/**
 * Where else to go: what may have been meant, and, where nothing was found, what finds something:
 * fewer filters, other spellings taken back in, a looser dial, words in any order, fewer words.
 */
record OtherWays(SearchEngine engine, SearchLinks links, Messages text) {
  private static final int MOST_FILTERS = 6;
  private static final int MOST_WORDS = 6;

  /** Words alone, without anything of the query language. */
  private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{M}\\p{N}'’ʼ\\-\\s]+");

  List<Choice> of(SearchRequest request, SearchResult result) {
    List<Choice> ways = new ArrayList<>(meant(result));
    if (result.total() == 0) {
      found(looser(request), ways);
      found(withLess(request, result), ways);
    }
    return ways;
  }

  private List<Choice> meant(SearchResult result) {
    List<Choice> meant = new ArrayList<>();
    for (QuerySuggestion other : result.query().suggestions()) {
      meant.add(
          new Choice(
              text.get("none.meant", other.query()),
              text.number(other.total()),
              links.query(other.query()),
              false,
              ""));
    }
    return meant;
  }

  /** Keeps those that find anything, with the number of articles. */
  private void found(List<Choice> ways, List<Choice> kept) {
    for (Choice way : ways) {
      long total = total(way.href());
      if (total > 0) {
        kept.add(new Choice(way.label(), text.number(total), way.href(), false, ""));
      }
    }
  }

  /** How many articles the search at an address of ours finds. */
  private long total(String href) {
    QueryParameters parameters = QueryParameters.parse(href.substring(href.indexOf('?') + 1));
    SearchRequest counted = SearchParams.counted(new ParameterReader(parameters), text.locale());
    return href.contains("?") ? engine.search(counted).total() : 0;
  }

  /** The same words, asked for less strictly. */
  private List<Choice> looser(SearchRequest request) {
    List<Choice> ways = new ArrayList<>();
    String query = SpellingClauses.without(request.query());
    if (!query.equals(request.query().strip())) {
      ways.add(new Choice(text.get("none.allSpellings"), links.query(query), false));
    }
    for (NameLevel level : NameLevel.values()) {
      if (level.compareTo(request.names()) > 0) {
        String label = text.get("none.looser", text.get("names." + level.key()));
        ways.add(new Choice(label, links.level(level), false));
      }
    }
    if (query.contains("\"")) {
      String words = query.replace("\"", " ").replaceAll("\\s+", " ").strip();
      ways.add(new Choice(text.get("none.noQuotes"), links.query(words), false));
    }
    return ways;
  }

  /** The same without one of its filters, without all of them, without one of its words. */
  private List<Choice> withLess(SearchRequest request, SearchResult result) {
    List<Choice> ways = new ArrayList<>();
    List<Chip> chips = Chips.of(links, text, result.facets());
    for (Chip chip : chips.subList(0, Math.min(MOST_FILTERS, chips.size()))) {
      String filter = chip.field() + " " + chip.value();
      ways.add(new Choice(text.get("none.without", filter), chip.remove(), false));
    }
    if (chips.size() > 1) {
      ways.add(new Choice(text.get("none.unfiltered"), links.unfiltered(), false));
    }
    String query = request.query().strip();
    String[] words = query.split("\\s+");
    if (WORDS.matcher(query).matches() && words.length > 1 && words.length <= MOST_WORDS) {
      for (int i = 0; i < words.length; i++) {
        ways.add(
            new Choice(text.get("none.without", words[i]), links.query(without(words, i)), false));
      }
    }
    return ways;
  }

  private static String without(String[] words, int left) {
    return IntStream.range(0, words.length)
        .filter(i -> i != left)
        .mapToObj(i -> words[i])
        .collect(Collectors.joining(" "));
  }
}
