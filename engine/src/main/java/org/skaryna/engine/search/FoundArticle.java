// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.util.List;
import org.skaryna.engine.schema.Article;

/**
 * An article as it is read by one who came to it through a search.
 *
 * @param highlights where its text matches, in text order, none reaching into the next; none where
 *     the search asks for no words, or does not find it
 * @param people whom it names, by label; {@code count} is 1
 * @param places that it names, in the same way
 */
public record FoundArticle(
    Article article,
    List<Snippet.Span> highlights,
    List<FacetValue> people,
    List<FacetValue> places) {
  public FoundArticle {
    highlights = List.copyOf(highlights);
    people = List.copyOf(people);
    places = List.copyOf(places);
  }

  /** The same naming these people. */
  public FoundArticle naming(List<FacetValue> named) {
    return new FoundArticle(article, highlights, named, places);
  }
}
