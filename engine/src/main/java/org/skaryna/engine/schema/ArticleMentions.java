// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.schema;

import java.util.List;
import java.util.Set;

/**
 * Whom and what an article names, as far as it is indexed.
 *
 * @param placesInTitle in text order
 * @param placesInText in text order
 * @param people terms of {@link ArticleFields#PEOPLE}
 */
public record ArticleMentions(
    List<PlaceSpan> placesInTitle, List<PlaceSpan> placesInText, Set<String> people) {

  /** A place named, by its id, in UTF-16 code units [start, end). */
  public record PlaceSpan(int start, int end, String id) {}

  public ArticleMentions {
    placesInTitle = List.copyOf(placesInTitle);
    placesInText = List.copyOf(placesInText);
  }
}
