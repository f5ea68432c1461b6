// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.util.List;
import java.util.Locale;
import org.skaryna.analysis.name.NameLevel;

/**
 * Names to look up, one after another.
 *
 * @param names as they stand in a list, each a person's
 * @param level how loosely names may differ
 * @param filters what the articles must have
 * @param mostSpellings how many spellings to give of each name
 * @param mostArticles how many articles to give of each name, 0 to {@value #MOST_ARTICLES}
 * @param locale the language of reasons: be, ru or en
 */
public record NameListRequest(
    List<String> names,
    NameLevel level,
    Filters filters,
    int mostSpellings,
    int mostArticles,
    Locale locale) {

  public static final int MOST_ARTICLES = 100;

  public NameListRequest {
    names = List.copyOf(names);
    if (mostSpellings < 0) {
      throw new IllegalArgumentException("mostSpellings must be >= 0, got " + mostSpellings);
    }
    if (mostArticles < 0 || mostArticles > MOST_ARTICLES) {
      throw new IllegalArgumentException(
          "mostArticles must be between 0 and %d, got %d".formatted(MOST_ARTICLES, mostArticles));
    }
  }
}
