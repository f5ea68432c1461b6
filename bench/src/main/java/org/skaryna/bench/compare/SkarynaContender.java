// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.compare;

import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.skaryna.engine.index.ArticleSink;
import org.skaryna.engine.schema.Article;
import org.skaryna.engine.schema.DateRange;
import org.skaryna.engine.search.ArticleHit;
import org.skaryna.engine.search.FacetField;
import org.skaryna.engine.search.Filters;
import org.skaryna.engine.search.SearchEngine;
import org.skaryna.engine.search.SearchRequest;

/** Skaryna with its index in a folder or on a cluster. */
final class SkarynaContender implements Contender {
  private final String title;
  private final ArticleSink sink;
  private final SearchEngine engine;
  private final long process;
  private final Runnable end;

  /**
   * Begins an index.
   *
   * @param process that holds it
   * @param end what is to be done last
   */
  SkarynaContender(
      String title, ArticleSink sink, Supplier<SearchEngine> engine, long process, Runnable end) {
    this.title = title;
    this.sink = sink;
    sink.commit(1);
    this.engine = engine.get();
    this.process = process;
    this.end = end;
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public void add(Article article) {
    sink.add(article);
  }

  @Override
  public void commit() {
    sink.commit(2);
    engine.refresh();
  }

  @Override
  public long search(Query query) {
    return engine.search(SearchRequest.of(typed(query)).build()).total();
  }

  private static String typed(Query query) {
    return switch (query.kind()) {
      case WORD -> query.text();
      case PHRASE -> '"' + query.text() + '"';
      case NAME -> "name:\"" + query.text() + '"';
    };
  }

  @Override
  public Set<String> named(String name, String source) {
    Filters filters =
        new Filters(Map.of(FacetField.SOURCE, Set.of(source)), Map.of(), DateRange.ALL);
    SearchRequest request =
        SearchRequest.of(typed(new Query(Query.Kind.NAME, name)))
            .filters(filters)
            .snippets(false)
            .build();
    try (Stream<ArticleHit> hits = engine.all(request)) {
      return hits.map(hit -> hit.article().id()).collect(Collectors.toSet());
    }
  }

  @Override
  public long bytes() {
    return engine.statistics().bytes();
  }

  @Override
  public long process() {
    return process;
  }

  @Override
  public void close() {
    engine.close();
    sink.close();
    end.run();
  }
}
