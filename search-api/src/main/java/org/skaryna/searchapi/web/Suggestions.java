// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import java.util.List;
import java.util.Locale;
import org.skaryna.engine.search.SearchEngine;
import org.skaryna.engine.search.Suggestion;
import org.skaryna.searchapi.http.PercentEncoding;

/** What a reader who is typing may mean, as a list below the search box. */
record Suggestions(List<Item> items) {
  private static final int MOST = 8;
  private static final int LONGEST = 200;

  Suggestions {
    items = List.copyOf(items);
  }

  /**
   * One suggestion.
   *
   * @param kind what it is, in the reader's language
   * @param query what to search for; empty where {@code href} leads to it
   * @param href the page that it is, or empty
   * @param note how many articles have it, a phrase, or empty
   */
  record Item(String label, String kind, String query, String href, String note) {}

  static Suggestions of(SearchEngine engine, String typed, Messages text) {
    if (typed.isBlank() || typed.length() > LONGEST) {
      return new Suggestions(List.of());
    }
    return new Suggestions(
        engine.suggest(typed, MOST, text.locale()).stream().map(s -> item(s, text)).toList());
  }

  /** An article is a place to go to; everything else is searched for by its name. */
  private static Item item(Suggestion suggestion, Messages text) {
    boolean article = suggestion.kind() == Suggestion.Kind.TITLE;
    return new Item(
        suggestion.label(),
        text.get("suggest." + suggestion.kind().name().toLowerCase(Locale.ROOT)),
        article ? "" : suggestion.label(),
        article ? SearchLinks.DOCUMENTS + PercentEncoding.encode(suggestion.value()) : "",
        article ? "" : text.number(suggestion.documents()));
  }
}
