// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.skaryna.engine.schema.Language;
import org.skaryna.engine.search.FacetField;
import org.skaryna.engine.search.IndexStatistics;
import org.skaryna.engine.search.SearchEngine;

/** Makes the page to start from. */
final class StartPages {
  private static final int MOST_LANGUAGES = 6;

  private final SearchEngine engine;

  StartPages(SearchEngine engine) {
    this.engine = engine;
  }

  StartPage page(Visit visit) {
    Messages text = visit.text();
    IndexStatistics statistics = engine.statistics();
    return new StartPage(
        Frame.of(visit, ""),
        text.count("start.articles", statistics.articles()),
        languages(statistics, text),
        ExampleQueries.of(engine, text.locale()));
  }

  private static List<Choice> languages(IndexStatistics statistics, Messages text) {
    return statistics.byLanguage().entrySet().stream()
        .filter(entry -> !entry.getKey().equals(Language.UNDETERMINED))
        .sorted(
            Map.Entry.<Language, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(entry -> entry.getKey().code()))
        .limit(MOST_LANGUAGES)
        .map(entry -> language(entry.getKey(), entry.getValue(), text))
        .toList();
  }

  private static Choice language(Language language, long articles, Messages text) {
    return new Choice(
        language.label(text.locale()),
        text.number(articles),
        SearchLinks.only(FacetField.LANGUAGE, language.code()),
        false,
        "");
  }
}
