// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skaryna.engine.schema.ArticleDates;

/** Going from page to page. */
public abstract class PageContract extends SearchEngineContract {
  @ParameterizedTest
  @CsvSource({"RELEVANCE", "NEWEST", "OLDEST"})
  void pagesHoldEveryHitOnceInOneOrder(SortOrder sort) {
    for (int i = 0; i < 25; i++) {
      String text = "вецер ".repeat(1 + i % 5) + "поле ".repeat(i % 3);
      add(article("id%02d".formatted(i), text).date(ArticleDates.read("" + (1900 + i % 4))));
    }
    commit();
    var request = SearchRequest.of("вецер").sort(sort);
    List<String> whole = hits(request.size(1000));
    assertThat(whole).hasSize(25).doesNotHaveDuplicates();
    assertThat(pages(request.size(4), () -> {})).isEqualTo(whole);
  }

  @Test
  void pagesStayWholeWhileArticlesAreAdded() {
    for (int i = 0; i < 10; i++) {
      add(article("id" + i, "вецер ".repeat(i + 1)));
    }
    commit();
    List<String> added = new ArrayList<>();
    List<String> pages =
        pages(
            SearchRequest.of("вецер").size(3),
            () -> {
              add(article("new" + added.size(), "вецер поле вецер"));
              added.add("new");
              commit();
            });
    assertThat(pages).doesNotHaveDuplicates();
    assertThat(pages.stream().filter(id -> id.startsWith("id"))).hasSize(10);
  }

  private List<String> pages(SearchRequest.Builder request, Runnable between) {
    List<String> ids = new ArrayList<>();
    String next = "";
    do {
      SearchResult page = engine.search(request.after(next).build());
      page.hits().forEach(hit -> ids.add(hit.id()));
      next = page.next();
      between.run();
    } while (!next.isEmpty() && ids.size() < 1_000);
    return ids;
  }

  private List<String> hits(SearchRequest.Builder request) {
    return engine.search(request.build()).hits().stream().map(Hit::id).toList();
  }

  @Test
  void theLastPageHasNoCursor() {
    addLibrary();
    assertThat(engine.search(SearchRequest.of("").size(4).build()).next()).isEmpty();
    assertThat(engine.search(SearchRequest.of("").size(3).build()).next()).isNotEmpty();
    assertThat(engine.search(SearchRequest.of("").size(0).build()).next()).isEmpty();
  }

  @Test
  void sizeZeroCountsOnly() {
    addLibrary();
    SearchResult result = engine.search(SearchRequest.of("").size(0).build());
    assertThat(result.total()).isEqualTo(4);
    assertThat(result.hits()).isEmpty();
    assertThat(result.facet(FacetField.LANGUAGE)).hasSize(4);
  }

  @ParameterizedTest
  @CsvSource({"x", "AAAA", "'***'", "ÿ", "AVngeqEAAAAAAAAABwAAAABBiMO8a25paGkvMTA1XzAxNjfhOIOk"})
  void aBrokenCursorIsRefusedByName(String cursor) {
    assertThatThrownBy(() -> engine.search(SearchRequest.of("a").after(cursor).build()))
        .isInstanceOfSatisfying(
            InvalidRequestException.class, e -> assertThat(e.parameter()).isEqualTo("after"))
        .hasMessageContaining("cursor");
  }

  @Test
  void aCursorOfAnotherQueryIsRefused() {
    addLibrary();
    String next = engine.search(SearchRequest.of("").size(1).build()).next();
    assertThatThrownBy(() -> engine.search(SearchRequest.of("кніга").after(next).build()))
        .isInstanceOf(InvalidRequestException.class);
  }
}
