// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.facets;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.skaryna.bench.snippets.SampleQueries;
import org.skaryna.bench.speed.GeneratedArticles;
import org.skaryna.engine.schema.Article;
import org.skaryna.engine.search.FacetField;
import org.skaryna.engine.search.SearchEngine;
import org.skaryna.engine.search.SearchRequest;

/** Different queries: half with few hits, a tenth with many. */
final class QueriesByHits {
  private static final long SEED = 1517;
  private static final int TEXTS = 3_000;
  private static final int FEW = 100;
  private static final int MANY = 10;

  private final SearchEngine engine;
  private final long articles;
  private final List<List<String>> queries =
      List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());

  private QueriesByHits(SearchEngine engine) {
    this.engine = engine;
    this.articles = engine.statistics().articles();
  }

  /**
   * Draws words, pairs of words and names from articles.
   *
   * @throws IllegalArgumentException where too few of one sort are found
   */
  static List<String> choose(SearchEngine engine, GeneratedArticles generated, int count) {
    List<String> texts = generated.first(TEXTS).map(Article::text).toList();
    QueriesByHits sorted = new QueriesByHits(engine);
    SampleQueries.of(texts, 6 * count, SEED).forEach(sorted::add);
    List<String> chosen = new ArrayList<>();
    int[] wanted = {count / 2, count - count / 2 - count / 10, count / 10};
    for (int sort = 0; sort < wanted.length; sort++) {
      List<String> some = sorted.queries.get(sort);
      if (some.size() < wanted[sort]) {
        throw new IllegalArgumentException(
            "expected %d queries of sort %d, found %d".formatted(wanted[sort], sort, some.size()));
      }
      chosen.addAll(some.subList(0, wanted[sort]));
    }
    Collections.shuffle(chosen, new Random(SEED));
    return chosen;
  }

  private void add(String query) {
    long hits =
        engine
            .search(
                SearchRequest.of(query)
                    .size(0)
                    .facets(EnumSet.noneOf(FacetField.class))
                    .snippets(false)
                    .build())
            .total();
    if (hits > 0) {
      int sort = hits < articles / FEW ? 0 : hits <= articles / MANY ? 1 : 2;
      queries.get(sort).add(query);
    }
  }
}
