// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.batch;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.skaryna.analysis.name.NameLevel;
import org.skaryna.engine.search.Filters;
import org.skaryna.engine.search.NameListRequest;
import org.skaryna.engine.search.SearchRequest;
import org.skaryna.searchapi.request.ParameterReader;
import org.skaryna.searchapi.request.SearchParams;

/**
 * What to look for in the articles, and how to tell it.
 *
 * @param spellings how many of each name to give
 * @param articles how many of each name to give
 * @param locale the language of reasons: be, ru or en
 */
public record BatchOptions(
    NameLevel level, Filters filters, int spellings, int articles, BatchSort sort, Locale locale) {
  private static final int MOST_SPELLINGS = 1_000;
  private static final int USUAL_SPELLINGS = 20;
  private static final int MOST_ARTICLES = 20;
  private static final int USUAL_ARTICLES = 3;

  /** What a batch has beside the parameters that say which articles are meant. */
  private static final List<String> OWN = List.of("sort", "spellings", "articles");

  /** Every parameter's name, in the order in which a reader would look for them. */
  public static Set<String> names() {
    Set<String> names = new LinkedHashSet<>(SearchParams.finding());
    names.remove("q");
    names.addAll(OWN);
    return names;
  }

  /**
   * Reads the options.
   *
   * @param reader is told what is wrong
   * @param locale of reasons, where the parameter {@code lang} names no other
   */
  public static BatchOptions read(ParameterReader reader, Locale locale) {
    SearchRequest search = SearchParams.counted(reader, locale);
    return new BatchOptions(
        search.names(),
        search.filters(),
        reader.number("spellings", USUAL_SPELLINGS, 0, MOST_SPELLINGS),
        reader.number("articles", USUAL_ARTICLES, 0, MOST_ARTICLES),
        reader.value(
            "sort",
            BatchSort.INPUT,
            BatchSort::ofKey,
            "one of " + String.join(", ", BatchSort.keys())),
        search.locale());
  }

  NameListRequest request(List<String> names) {
    return new NameListRequest(names, level, filters, spellings, articles, locale);
  }
}
