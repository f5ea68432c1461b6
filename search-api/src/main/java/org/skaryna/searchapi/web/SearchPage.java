// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import java.util.List;
import org.skaryna.searchapi.http.QueryParameters.Parameter;

/**
 * The page of results, as it is shown.
 *
 * @param count how many articles, a phrase
 * @param warnings sentences
 * @param dial the levels on which names match; empty where no name was asked for
 * @param next the address of the next page, or empty
 * @param first the address of the first page, or empty where this is it
 * @param feed the same search as an Atom feed
 * @param takeAway the same search as files to save
 * @param examples what finds something, where nothing was found and no way leads on
 * @param ways where to go when nothing was found, or when more may be found otherwise
 */
record SearchPage(
    Frame frame,
    String count,
    List<String> warnings,
    List<Choice> dial,
    List<SpellingPanel> spellings,
    List<Chip> chips,
    Timeline timeline,
    List<FacetPanel> facets,
    List<Choice> sorts,
    List<ResultItem> results,
    String next,
    String first,
    String unfiltered,
    String json,
    String feed,
    List<Choice> takeAway,
    List<Choice> ways,
    List<ExampleQueries.Example> examples) {

  Messages text() {
    return frame.text();
  }

  /** Whether there is anything to choose by date. */
  boolean timed() {
    return !timeline.bars().isEmpty() || !from().isEmpty() || !to().isEmpty();
  }

  /** The filter of dates, as it stands in its form. */
  String from() {
    return kept("from");
  }

  String to() {
    return kept("to");
  }

  private String kept(String name) {
    return frame.kept().stream()
        .filter(parameter -> parameter.name().equals(name))
        .map(Parameter::value)
        .findFirst()
        .orElse("");
  }
}
